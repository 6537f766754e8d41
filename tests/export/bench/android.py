"""A pretended Android device, and two ways to reach it: an adb server of our own, and adb's daemon protocol for the real adb.

The device is a folder: /data/local/tmp and /sys lie in it, its shell is this machine's, and 64-bit Arm programs that are pushed
run by qemu-aarch64-static. Protocols as Android's adb describes them: SERVICES.TXT, SYNC.TXT, protocol.txt, shell_protocol.h.
"""

from __future__ import annotations

import contextlib
import os
import re
import shlex
import signal
import socket
import stat
import struct
import subprocess
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

PLACE = "/data/local/tmp"
PROPERTIES = {"ro.product.cpu.abilist": "arm64-v8a,armeabi-v7a", "ro.product.cpu.abi": "arm64-v8a",
              "ro.product.model": "Pretended 1", "ro.build.version.release": "15", "ro.soc.model": "PS100"}
EMULATOR = "qemu-aarch64-static"


@dataclass
class Android:
    """root: the folder. features: what it says it can. df: what df prints for bytes free, None as this machine's. breaking: calls
    on the services that go wrong: a pattern of the service's text, and what is done with the connection."""

    root: Path
    serial: str = "pretended-1"
    state: str = "device"
    features: tuple[str, ...] = ("shell_v2", "cmd")
    properties: dict[str, str] = field(default_factory=lambda: dict(PROPERTIES))
    free_kib: int | None = None
    breaking: list[tuple[str, str]] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    running: set[subprocess.Popen] = field(default_factory=set)

    def __post_init__(self) -> None:
        (self.tmp).mkdir(parents=True, exist_ok=True)
        for k in range(4):
            cpu = self.root / f"sys/devices/system/cpu/cpu{k}/cpufreq"
            cpu.mkdir(parents=True, exist_ok=True)
            (cpu / "scaling_cur_freq").write_text(f"{1800000 + 300000 * k}\n")
            (cpu / "cpuinfo_max_freq").write_text("2800000\n")
            (cpu / "scaling_governor").write_text("schedutil\n")
        zone = self.root / "sys/class/thermal/thermal_zone0"
        zone.mkdir(parents=True, exist_ok=True)
        (zone / "temp").write_text("41500\n")

    @property
    def tmp(self) -> Path:
        return self.root / PLACE.lstrip("/")

    def left(self) -> list[str]:
        """What there is of ours on the device."""
        return sorted(p.name for p in self.tmp.iterdir())

    def local(self, path: str) -> Path:
        return self.root / path.lstrip("/")

    def serve(self, service: str, link: socket.socket) -> None:
        """Answer one service on a stream whose OKAY was already given; closes it."""
        self.asked.append(service)
        for pattern, how in self.breaking:
            if re.search(pattern, service):
                if how == "drop":
                    link.close()
                    return
                threading.Timer(float(how), lambda: link.shutdown(socket.SHUT_RDWR)).start()
        with link, contextlib.suppress(OSError):
            if service.startswith("sync:"):
                self.sync(link)
            else:
                kind, _, command = service.partition(":")
                self.shell(command, link, v2="v2" in kind.split(","))

    def prelude(self) -> str:
        """Functions that stand in for Android's programs."""
        cases = "".join(f"{name}) echo {shlex.quote(value)};; " for name, value in self.properties.items())
        lines = [f"getprop() {{ case $1 in {cases}*) echo;; esac; }}",
                 "uname() { [ \"$1\" = -m ] && echo aarch64 || echo 5.15.0-pretended; }"]
        if self.free_kib is not None:
            lines.append(f"df() {{ echo Filesystem 1K-blocks Used Available Use% Mounted on; "
                         f"echo /dev/block/dm-5 9000000 1000 {self.free_kib} 1% /data; }}")
        return "\n".join(lines) + "\n"

    def shell(self, command: str, link: socket.socket, v2: bool) -> None:
        """A command: its output as it comes, plain or in packets of the shell protocol, its exit code in the last of them."""
        text = self.prelude() + command.replace(PLACE, str(self.tmp)).replace("/sys/", f"{self.root}/sys/")
        shell = subprocess.Popen(["sh", "-c", text], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                                 start_new_session=True)
        self.running.add(shell)
        assert shell.stdin is not None
        assert shell.stdout is not None
        threading.Thread(target=self.feed, args=(link, shell), daemon=True).start()
        with contextlib.suppress(OSError):
            while chunk := os.read(shell.stdout.fileno(), 65536):
                link.sendall(struct.pack("<BI", 1, len(chunk)) + chunk if v2 else chunk)
        code = shell.wait()
        self.running.discard(shell)
        if v2:
            with contextlib.suppress(OSError):
                link.sendall(struct.pack("<BIB", 3, 1, code & 255))
        with contextlib.suppress(OSError):
            link.shutdown(socket.SHUT_RDWR)

    def feed(self, link: socket.socket, shell: subprocess.Popen) -> None:
        """The stream's bytes into the command, and the end of the stream as the end of its input."""
        with contextlib.suppress(OSError, ValueError):
            while chunk := link.recv(65536):
                shell.stdin.write(chunk)
                shell.stdin.flush()
        with contextlib.suppress(OSError, ValueError):
            shell.stdin.close()

    def sync(self, link: socket.socket) -> None:
        """STAT, SEND, RECV, LIST until the stream ends."""
        stream = link.makefile("rwb")
        while len(head := stream.read(8)) == 8:
            name, size = head[:4].decode(), int.from_bytes(head[4:], "little")
            if name == "QUIT":
                return
            getattr(self, f"sync_{name.lower()}")(stream, stream.read(size).decode())
            stream.flush()

    def sync_stat(self, stream, path: str) -> None:
        try:
            found = self.local(path).stat()
            stream.write(b"STAT" + struct.pack("<III", found.st_mode, found.st_size & 0xFFFFFFFF, int(found.st_mtime)))
        except OSError:
            stream.write(b"STAT" + bytes(12))

    def sync_send(self, stream, text: str) -> None:
        path, _, mode = text.rpartition(",")
        target, data = self.local(path), bytearray()
        while (head := stream.read(8))[:4] == b"DATA":
            data += stream.read(int.from_bytes(head[4:], "little"))
        if head[:4] != b"DONE" or not target.parent.is_dir() or (self.free_kib is not None and len(data) > 1024 * self.free_kib):
            said = b"couldn't create file: No space left on device"
            stream.write(b"FAIL" + struct.pack("<I", len(said)) + said)
            return
        target.write_bytes(bytes(data))
        target.chmod(stat.S_IMODE(int(mode)))
        if data[:4] == b"\x7fELF" and data[18:20] == struct.pack("<H", 183):  # this machine needs an emulator for it
            program = target.with_name(f"{target.name}.aarch64")
            target.rename(program)
            target.write_text(f'#!/bin/sh\nexec {EMULATOR} {shlex.quote(str(program))} "$@"\n')
            target.chmod(stat.S_IMODE(int(mode)))
        stream.write(b"OKAY" + bytes(4))

    def sync_recv(self, stream, path: str) -> None:
        try:
            data = self.local(path).read_bytes()
        except OSError as error:
            said = f"open failed: {error.strerror}".encode()
            stream.write(b"FAIL" + struct.pack("<I", len(said)) + said)
            return
        for k in range(0, len(data), 65536):
            part = data[k:k + 65536]
            stream.write(b"DATA" + struct.pack("<I", len(part)) + part)
        stream.write(b"DONE" + bytes(4))

    def unplug(self) -> None:
        """End whatever runs, as a restart does; folders stay."""
        for shell in list(self.running):
            with contextlib.suppress(OSError):
                os.killpg(shell.pid, signal.SIGKILL)


class Listener:
    """A loopback server with a thread a connection."""

    def __init__(self) -> None:
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.port = self.socket.getsockname()[1]
        self.links: list[socket.socket] = []
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                link, _ = self.socket.accept()
                self.links.append(link)
                threading.Thread(target=self.guarded, args=(link,), daemon=True).start()

    def guarded(self, link: socket.socket) -> None:
        with contextlib.suppress(OSError, ValueError):
            self.talk(link)

    def talk(self, link: socket.socket) -> None:
        raise NotImplementedError

    def close(self) -> None:
        self.socket.close()
        for link in self.links:
            with contextlib.suppress(OSError):
                link.shutdown(socket.SHUT_RDWR)


class AdbServer(Listener):
    """What listens on port 5037 of a computer: smart sockets, requests with their length in four hexadecimal digits."""

    def __init__(self, *devices: Android) -> None:
        self.devices = {device.serial: device for device in devices}
        super().__init__()

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.port}"

    def talk(self, link: socket.socket) -> None:
        chosen: Android | None = None
        while (head := receive(link, 4)) and len(head) == 4:
            request = receive(link, int(head, 16)).decode()
            if chosen is not None:
                link.sendall(b"OKAY")
                chosen.serve(request, link)
                return
            if request in ("host:devices", "host:devices-l"):
                answer(link, "".join(f"{d.serial}\t{d.state}\n" for d in self.devices.values()))
            elif request == "host:version":
                answer(link, "0029")
            elif match := re.fullmatch(r"host-serial:([^:]+):features", request):
                answer(link, ",".join(self.devices[match[1]].features))
            elif match := re.fullmatch(r"host:(?:transport|tport:serial):(.+)", request):
                found = self.devices.get(match[1])
                if found is None or found.state != "device":
                    said = f"device {'not found' if found is None else found.state}"
                    link.sendall(b"FAIL" + f"{len(said):04x}{said}".encode())
                    return
                chosen = found
                link.sendall(b"OKAY" + (bytes(8) if ":tport:" in request else b""))
            else:
                link.sendall(b"FAIL" + f"{len('unknown host service'):04x}unknown host service".encode())
                return
            if chosen is None:
                return


def answer(link: socket.socket, text: str) -> None:
    link.sendall(b"OKAY" + f"{len(text):04x}".encode() + text.encode())
    link.shutdown(socket.SHUT_WR)


def receive(link: socket.socket, size: int) -> bytes:
    data = b""
    while len(data) < size and (chunk := link.recv(size - len(data))):
        data += chunk
    return data


A_CNXN, A_AUTH, A_OPEN, A_OKAY, A_CLSE, A_WRTE = (int.from_bytes(word, "little") for word in
                                                  (b"CNXN", b"AUTH", b"OPEN", b"OKAY", b"CLSE", b"WRTE"))
VERSION, LARGEST = 0x01000000, 65536


class Daemon(Listener):
    """adbd over TCP: packets of 24 bytes and data; a stream is opened, written and closed by numbers on both sides, one write at
    a time until it is acknowledged. authorizes: whether it accepts the computer's key."""

    def __init__(self, device: Android, authorizes: bool = True) -> None:
        self.device, self.authorizes = device, authorizes
        super().__init__()

    def talk(self, link: socket.socket) -> None:
        sending = threading.Lock()
        streams: dict[int, Stream] = {}

        def send(command: int, first: int, second: int, data: bytes = b"") -> None:
            head = struct.pack("<6I", command, first, second, len(data), sum(data) & 0xFFFFFFFF, command ^ 0xFFFFFFFF)
            with sending, contextlib.suppress(OSError):
                link.sendall(head + data)

        while len(head := receive(link, 24)) == 24:
            command, first, second, size, _, magic = struct.unpack("<6I", head)
            data = receive(link, size)
            assert magic == command ^ 0xFFFFFFFF
            if command in (A_CNXN, A_AUTH) and not self.authorizes:
                send(A_AUTH, 1, 0, os.urandom(20))
            elif command == A_CNXN:
                banner = f"device::ro.product.name=pretended;ro.product.model=Pretended;features={','.join(self.device.features)}"
                send(A_CNXN, VERSION, LARGEST, banner.encode())
            elif command == A_OPEN:
                number = len(streams) + 1
                streams[number] = Stream(self.device, data.rstrip(b"\0").decode(), number, first, send)
            elif command in (A_OKAY, A_WRTE, A_CLSE) and second in streams:
                streams[second].take(command, data)
        for stream in streams.values():
            stream.take(A_CLSE, b"")


class Stream:
    """One open stream of a daemon: a service of the device behind a socket pair."""

    def __init__(self, device: Android, service: str, near: int, far: int, send) -> None:
        self.near, self.far, self.send = near, far, send
        self.link, other = socket.socketpair()
        self.acknowledged = threading.Semaphore(1)
        self.inward: list[bytes] = []
        send(A_OKAY, near, far)
        threading.Thread(target=device.serve, args=(service, other), daemon=True).start()
        threading.Thread(target=self.outward, daemon=True).start()

    def outward(self) -> None:
        with contextlib.suppress(OSError):
            while chunk := self.link.recv(LARGEST // 2):
                self.acknowledged.acquire(timeout=30)
                self.send(A_WRTE, self.near, self.far, chunk)
        self.send(A_CLSE, self.near, self.far)

    def take(self, command: int, data: bytes) -> None:
        if command == A_OKAY:
            self.acknowledged.release()
        elif command == A_WRTE:
            with contextlib.suppress(OSError):
                self.link.sendall(data)
            self.send(A_OKAY, self.near, self.far)
        else:
            self.acknowledged.release()
            with contextlib.suppress(OSError):
                self.link.shutdown(socket.SHUT_RDWR)


def wait_for(what, seconds: float = 10.0) -> bool:
    """Whether something became true in time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if what():
            return True
        time.sleep(0.02)
    return bool(what())
