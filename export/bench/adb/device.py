"""Which device: the adb server asked, every usual trouble said in one sentence with what helps."""

from __future__ import annotations

import shutil
import socket
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from adbutils import AdbClient, AdbDevice

STATES = {
    "unauthorized": "is not authorized: unlock it and accept this computer's key in the dialog that it shows, then run again",
    "offline": "is offline: unplug it and plug it in again, or run adb reconnect offline; then run again",
    "no permissions": "may not be opened by this user: add yourself to the group plugdev, or install Android's udev rules "
                      "(Debian: android-sdk-platform-tools-common), then run adb kill-server and adb start-server",
    "recovery": "is in recovery: restart it into Android",
    "sideload": "is in sideload: restart it into Android",
    "bootloader": "is in its bootloader: restart it into Android",
    "authorizing": "is being authorized: accept this computer's key in the dialog that it shows, then run again",
    "connecting": "is only connecting: run again in a moment",
}


def find_device(server: str, serial: str | None) -> AdbDevice:
    """The device of a serial number, or the only one, of the adb server at HOST:PORT.

    Raises ValueError: no server, no device, several, an unknown one, or one that is not ready.
    """
    client = find_server(server)
    found = dict(devices(client))
    if not found:
        raise ValueError(f"the adb server at {server} sees no device: connect one by USB and switch on USB debugging in its "
                         "developer options; adb devices must list it")
    if serial is None and len(found) > 1:
        raise ValueError(f"there are {len(found)} devices, {', '.join(sorted(found))}: choose one with --serial")
    name = serial or next(iter(found))
    if name not in found:
        raise ValueError(f"there is no device {name}; there {'is' if len(found) == 1 else 'are'} {', '.join(sorted(found))}")
    if found[name] != "device":
        said = next((text for state, text in STATES.items() if found[name].startswith(state)),
                    f"is in the state {found[name]!r}, in which nothing can be run")
        raise ValueError(f"the device {name} {said}")
    return client.device(name)


def find_server(server: str) -> AdbClient:
    """The adb server at HOST:PORT. Raises ValueError when none answers; none is started unasked."""
    host, _, port = server.rpartition(":")
    if not host or not port.isascii() or not port.isdigit() or not 0 < int(port) < 65536:
        raise ValueError(f"the adb server {server!r} must be given as HOST:PORT, such as 127.0.0.1:5037")
    try:
        socket.create_connection((host, int(port)), timeout=3).close()
    except OSError:
        helps = "run adb start-server" if shutil.which("adb") else \
            "adb is not installed: install Android's platform-tools (Debian: apt-get install adb) and run adb start-server"
        raise ValueError(f"no adb server answers at {server}: {helps}") from None
    from adbutils import AdbClient

    return AdbClient(host, int(port), socket_timeout=30)


def devices(client: AdbClient) -> list[tuple[str, str]]:
    """Serial numbers and states as the server lists them. Raises ValueError when it is no adb server."""
    from adbutils import AdbError

    try:
        with client.make_connection() as connection:
            connection.send_command("host:devices")
            connection.check_okay()
            text = connection.read_string_block()
    except (AdbError, OSError, ValueError):
        raise ValueError(f"what answers at {client.host}:{client.port} is no adb server: give its own with --server") from None
    rows = [line.split("\t", 1) for line in text.splitlines() if "\t" in line]
    return [(serial, state.strip()) for serial, state in rows]
