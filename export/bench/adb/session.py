"""A folder on a device for the time of a measurement, gone afterwards however that ends."""

from __future__ import annotations

import contextlib
import secrets
import shlex
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from adbutils import AdbDevice

PLACE = "/data/local/tmp"
ABI = "arm64-v8a"
MIB = 1 << 20
SPARE = 8 * MIB  # of storage that is left to the device
WAIT_S = 30.0  # for an answer of the shell
# A shell on the device holds the folder: when its input ends, because we say so, are killed, or the cable is pulled, it ends what
# we started and removes the folder. Folders whose shell is gone (the device was restarted) go first.
KEEPER = """
for old in {place}/photosite-*; do
  [ -d "$old" ] && {{ kill -0 "$(cat "$old/keeper" 2>/dev/null)" 2>/dev/null || rm -rf "$old"; }}
done
mkdir {folder} && cd {folder} && echo $$ > keeper && echo ready || {{ echo failed; exit 1; }}
while read -r line; do [ "$line" = end ] && break; done
kill -9 $(cat {folder}/started 2>/dev/null) 2>/dev/null
cd /; rm -rf {folder}; echo gone
"""


class Session:
    """A context: a fresh folder on a device, removed at the end. Raises ValueError, one sentence, whatever goes wrong there."""

    def __init__(self, device: AdbDevice) -> None:
        self.device, self.serial = device, str(device.serial)
        self.named = f"the device {self.serial}"  # in errors
        self.folder = f"{PLACE}/photosite-{secrets.token_hex(6)}"
        self.cores = 1
        self._keeper: Any = None

    def __enter__(self) -> Session:
        with self.away("was being prepared"):
            # exec: plain bytes both ways, no terminal that would echo or end lines its own way.
            self._keeper = self.device.open_transport(timeout=WAIT_S)
            self._keeper.send_command("exec:" + KEEPER.format(place=PLACE, folder=self.folder))
            self._keeper.check_okay()
            said = self._heard(b"ready", b"failed")
        if "ready" not in said:
            self._keeper.close()
            why = " ".join(said.replace("failed", "").split()) or "no reason given"
            raise ValueError(f"{self.named} lets the shell write nothing in {PLACE} ({why}): free that folder, or restart it")
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        from adbutils import AdbError

        # Whatever fails here, the end of the connection makes the keeper clean up.
        with contextlib.suppress(OSError, AdbError):
            self._keeper.conn.sendall(b"end\n")
            self._heard(b"gone")
        with contextlib.suppress(OSError, AdbError):
            self._keeper.close()

    def _heard(self, *words: bytes) -> str:
        """What the keeper says up to one of some words."""
        said = b""
        while not any(word in said for word in words):
            chunk = self._keeper.conn.recv(4096)
            if not chunk:
                break
            said += chunk
        return said.decode("utf-8", "replace")

    @contextmanager
    def away(self, doing: str) -> Iterator[None]:
        """Turns what adb raises when a device goes away into a sentence."""
        from adbutils import AdbError

        try:
            yield
        except (AdbError, OSError, EOFError, AssertionError, struct.error) as error:  # the last two: adbutils, of a cut stream
            said = " ".join(str(error).split()) or type(error).__name__
            raise ValueError(f"{self.named} went away while it {doing} ({said[:120]}): it was unplugged, restarted, or the adb "
                             "server was stopped; connect it and run again, what was put on it is removed by itself") from None

    def sh(self, command: str, timeout: float = WAIT_S, doing: str = "was asked") -> tuple[int, str]:
        """Exit code and output of a command in the folder."""
        with self.away(doing):
            # In a subshell: without the shell protocol adbutils asks for the exit code in the same line.
            done = self.device.shell2(f"(cd {self.folder} 2>/dev/null; {command})", timeout=timeout, v2=True)
            return done.returncode, done.output

    def ask(self, command: str) -> str:
        """The output of a command, without space around it."""
        return self.sh(command)[1].strip()

    def push(self, content: bytes | Path, name: str, mode: int = 0o644) -> None:
        """Put a file into the folder."""
        from adbutils import AdbError

        size = content.stat().st_size if isinstance(content, Path) else len(content)
        self.need(size)
        with self.away("was being given " + name):
            try:
                self.device.sync.push(content, f"{self.folder}/{name}", mode)
            except AdbError as error:
                free = self.free()  # adb says no more than that it failed
                if free < size:
                    raise ValueError(f"{self.named} ran out of space in {PLACE} at {name}, {size / MIB:.0f} MiB: free some and "
                                     "run again") from error
                raise

    def pull(self, name: str) -> bytes:
        """A file of the folder. Raises ValueError when there is none."""
        with self.away("was giving back " + name):
            if not self.device.sync.stat(f"{self.folder}/{name}").mode:
                raise ValueError(f"{self.named} has made no {name}")
            return self.device.sync.read_bytes(f"{self.folder}/{name}")

    def free(self) -> int:
        """Bytes that are free in the folder."""
        words = self.ask(f"df -k {self.folder}").splitlines()[-1].split()
        numbers = [int(word) for word in words if word.isdigit()]
        if len(numbers) < 3:
            raise ValueError(f"{self.named} does not say how much space is free in {PLACE}: {' '.join(words)[:100]}")
        return numbers[2] * 1024

    def need(self, size: int) -> None:
        """Raise ValueError unless so many bytes fit."""
        free, wanted = self.free(), size + SPARE
        if free < wanted:
            raise ValueError(f"{self.named} has {free / MIB:.0f} MiB free in {PLACE} and {wanted / MIB:.0f} MiB are needed: free "
                             "some and run again")

    def check_architecture(self) -> None:
        """Raise ValueError unless the device runs 64-bit Arm programs."""
        abis = self.ask("getprop ro.product.cpu.abilist") or self.ask("uname -m").replace("aarch64", ABI)
        if ABI not in abis.split(","):
            raise ValueError(f"{self.named} runs {abis or 'unknown'} programs and bench brings {ABI} ones: take a device of "
                             "64-bit Arm, or photosite serve and the device's browser")

    def check_runs(self, name: str) -> None:
        """Raise ValueError unless a pushed program may be executed there."""
        code, said = self.sh(f"./{shlex.quote(name)} --photosite-probe >/dev/null 2>probe; code=$?; cat probe; exit $code")
        if code in (126, 127):  # what a shell says of a program that it may not, or cannot, start
            why = " ".join(said.split())[:120] or "permission denied"
            raise ValueError(f"{self.named} does not let the shell run programs in {PLACE} ({why}): restart it, or take one that "
                             "is not locked down")

    def facts(self) -> dict[str, Any]:
        """The device as JSON: model, processor, android, architecture, cores, kernel, governor, memory_gb, serial."""
        text = self.ask("for p in ro.product.model ro.soc.model ro.build.version.release ro.product.cpu.abi; do "
                        "echo \"$(getprop $p)\"; done; grep -c ^processor /proc/cpuinfo; grep MemTotal /proc/meminfo; uname -r; "
                        "cat /sys/devices/system/cpu/cpu0/cpufreq/scaling_governor 2>/dev/null || echo")
        model, soc, android, abi, cores, memory, kernel, governor = (text.splitlines() + [""] * 8)[:8]
        self.cores = int(cores) if cores.isdigit() else 1
        kilobytes = [int(word) for word in memory.split() if word.isdigit()]
        told = {"model": model, "processor": soc or model, "android": android, "architecture": abi, "kernel": kernel,
                "governor": governor, "serial": self.serial}
        return {**{key: value or None for key, value in told.items()}, "cores": int(cores) if cores.isdigit() else None,
                "memory_gb": round(kilobytes[0] / 2**20, 1) if kilobytes else None}
