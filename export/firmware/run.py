"""Build a printed model for a target and run it on vectors there: this machine, emulated 64-bit Arm, emulated Cortex-M."""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

HERE = Path(__file__).parent
STRICT = ("-std=c99", "-Wall", "-Wextra", "-Werror", "-Wconversion")
CORTEX = ("-mthumb", "-mfloat-abi=soft", "-nostartfiles", "--specs=nano.specs",
          f"-T{HERE / 'targets' / 'mps2.ld'}")
EMULATED = ("-nographic", "-semihosting-config", "enable=on,target=native", "-icount", "shift=0", "-monitor", "none",
            "-serial", "none", "-kernel")
TURNS = 2_000_000  # instructions of the harness's loop of a million turns
ROUNDINGS = {"xnnpack": "PHOTOSITE_ROUNDING_XNNPACK", "fixed_point": "PHOTOSITE_ROUNDING_FIXED_POINT"}


@dataclass(frozen=True)
class Target:
    """Where C runs. compiler, flags: of the program. size: the tool that counts sections. emulator: before the program's path.
    platform: the harness's file. packages: the Debian package of each tool. counts: whether the clock counts instructions
    (an emulator's: never time)."""

    name: str
    compiler: str
    flags: tuple[str, ...]
    size: str = "size"
    emulator: tuple[str, ...] = ()
    platform: str = "hosted"
    packages: dict[str, str] = field(default_factory=dict)
    counts: bool = False

    def missing(self) -> str:
        """The tools that are not there and what brings them, as a sentence; empty when all are."""
        tools = [self.compiler, *self.emulator[:1]]
        lacking = [tool for tool in tools if shutil.which(tool) is None]
        wanted = " ".join(dict.fromkeys(self.packages.get(tool, tool) for tool in lacking))
        return f"{' and '.join(lacking)} not found: apt-get install {wanted}" if lacking else ""


NATIVE = {"gcc": "gcc"}
AARCH64 = {"aarch64-linux-gnu-gcc": "gcc-aarch64-linux-gnu libc6-dev-arm64-cross", "qemu-aarch64-static": "qemu-user-static"}
SANITIZED = ("-O1", "-g", "-fsanitize=address,undefined", "-fno-sanitize-recover=all")
ARM = {"arm-none-eabi-gcc": "gcc-arm-none-eabi libnewlib-arm-none-eabi", "qemu-system-arm": "qemu-system-arm"}
TARGETS = {target.name: target for target in (
    Target("native", "gcc", ("-O2", "-march=native"), packages=NATIVE),
    Target("native-plain", "gcc", ("-O2", "-DPHOTOSITE_PLAIN"), packages=NATIVE),
    Target("native-sanitized", "gcc", SANITIZED, packages=NATIVE),
    Target("aarch64", "aarch64-linux-gnu-gcc", ("-O2", "-static"), "aarch64-linux-gnu-size", ("qemu-aarch64-static",),
           packages=AARCH64),
    Target("cortex-m3", "arm-none-eabi-gcc", ("-O2", "-mcpu=cortex-m3", *CORTEX), "arm-none-eabi-size",
           ("qemu-system-arm", "-M", "mps2-an385", *EMULATED), "mps2", ARM, True),
    Target("cortex-m7", "arm-none-eabi-gcc", ("-O2", "-mcpu=cortex-m7", *CORTEX), "arm-none-eabi-size",
           ("qemu-system-arm", "-M", "mps2-an500", *EMULATED), "mps2", ARM, True),
)}


@dataclass(frozen=True)
class Ran:
    """outputs: of each vector, int8 arrays. took: of each vector, nanoseconds, or executed instructions where the target counts.
    stack: bytes of stack used, 0 where that is not known."""

    outputs: list[list[np.ndarray]]
    took: list[int]
    stack: int


@dataclass(frozen=True)
class Program:
    """A built program. flash: bytes of the model's code and constants. ram: of its own variables, the arena not among them."""

    path: Path
    target: Target
    inputs: tuple[int, ...]
    outputs: tuple[int, ...]
    arena: int
    flash: int
    ram: int

    def run(self, vectors: Iterable[Sequence[np.ndarray]], timeout_s: float = 300.0) -> Ran:
        """Every vector through the model; a vector is its inputs, stored numbers with channels last. Raises ValueError for
        wrong sizes, RuntimeError when the program fails, its emulator too, or runs out of time."""
        vectors = [[np.ascontiguousarray(one).view(np.uint8).reshape(-1) for one in vector] for vector in vectors]
        for vector in vectors:
            if tuple(len(one) for one in vector) != self.inputs:
                raise ValueError(f"{self.path.name} takes inputs of {self.inputs} bytes, not {tuple(len(one) for one in vector)}")
        with tempfile.TemporaryDirectory(prefix="photosite-") as folder:
            (Path(folder) / "in.bin").write_bytes(b"".join(one.tobytes() for vector in vectors for one in vector))
            command = [*self.target.emulator, str(self.path)]
            try:
                done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=timeout_s, check=False)
            except subprocess.TimeoutExpired:
                raise RuntimeError(f"{self.target.name}: no result within {timeout_s:g} s; give fewer vectors") from None
            if done.returncode:
                raise RuntimeError(f"{self.target.name}: the program ended with {done.returncode}: {last_line(done.stderr)}")
            return self.read((Path(folder) / "out.bin").read_bytes(), len(vectors))

    def read(self, data: bytes, vectors: int) -> Ran:
        """What the harness wrote."""
        each = sum(self.outputs) + 8
        if len(data) != each * vectors + 16:
            raise RuntimeError(f"{self.target.name}: the program wrote {len(data)} bytes instead of {each * vectors + 16}")
        turns, stack = np.frombuffer(data[-16:], "<u8").tolist()
        outputs, took = [], []
        for k in range(vectors):
            one, parts = data[k * each:(k + 1) * each], []
            for size in self.outputs:
                parts.append(np.frombuffer(one[:size], np.int8))
                one = one[size:]
            outputs.append(parts)
            ticks = int.from_bytes(one, "little")
            took.append(round(ticks * TURNS / turns) if self.target.counts else ticks)
        return Ran(outputs, took, stack)


def build(source: Path, target: Target, rounding: str, folder: Path, flags: Sequence[str] = ()) -> Program:
    """Compile ``source``, a printed .c with its .h beside it, with the harness.

    rounding: xnnpack or fixed_point. folder: where objects and program go. flags: more of the compiler's.
    Raises ValueError naming what to install when a tool is missing, RuntimeError with the compiler's words.
    """
    if missing := target.missing():
        raise ValueError(f"target {target.name}: {missing}")
    if rounding not in ROUNDINGS:
        raise ValueError(f"rounding {rounding!r} is unknown; allowed are {', '.join(ROUNDINGS)}")
    folder.mkdir(parents=True, exist_ok=True)
    macro, inputs, outputs, arena = read_header(source.with_suffix(".h"))
    (folder / "subject.h").write_text(subject(source, macro, inputs, outputs))
    model, program = folder / "model.o", folder / "program.elf"
    common = [*target.flags, *flags, f"-I{folder}", f"-I{source.parent}", f"-I{HERE / 'harness'}"]
    compile_flags = [flag for flag in common if flag != "-nostartfiles" and not flag.startswith("-T")]
    compiled(target, [*compile_flags, *STRICT, f"-D{ROUNDINGS[rounding]}", "-c", str(source), "-o", str(model)])
    harness = [str(HERE / "harness" / f"{name}.c") for name in ("main", target.platform)]
    compiled(target, [*common, "-std=gnu99", str(model), *harness, "-o", str(program)])
    text, data, bss = sections(target, model)
    return Program(program, target, inputs, outputs, arena, text + data, data + bss)


def read_header(path: Path) -> tuple[str, tuple[int, ...], tuple[int, ...], int]:
    """A printed header's macro prefix, bytes of inputs and of outputs, and of the arena. Raises ValueError for another file."""
    found = dict(re.findall(r"^#define (PHOTOSITE_\w+) (\d+)", path.read_text(encoding="utf-8"), re.MULTILINE))
    prefix = next((name.removesuffix("_ARENA_BYTES") for name in found if name.endswith("_ARENA_BYTES")), None)
    if prefix is None:
        raise ValueError(f"{path} is no header that photosite printed: it says no arena's size")
    sizes = [tuple(int(found[f"{prefix}_{way}_{k}_BYTES"]) for k in range(int(found[f"{prefix}_{way}_COUNT"])))
             for way in ("INPUT", "OUTPUT")]
    return prefix, sizes[0], sizes[1], int(found[f"{prefix}_ARENA_BYTES"])


def subject(source: Path, macro: str, inputs: tuple[int, ...], outputs: tuple[int, ...]) -> str:
    """What the harness is told of the model."""
    lines = [f'#include "{source.with_suffix(".h").name}"', f"#define SUBJECT_RUN {macro.lower()}_run",
             f"#define SUBJECT_ARENA_BYTES {macro}_ARENA_BYTES"]
    for name, sizes in (("input", inputs), ("output", outputs)):
        lines += [f"#define SUBJECT_{name.upper()}S {len(sizes)}U", f"#define SUBJECT_{name.upper()}_BYTES {sum(sizes)}U",
                  f"static const uint32_t subject_{name}s[] = {{{', '.join(map(str, sizes))}}};"]
    return "\n".join(lines) + "\n"


def compiled(target: Target, arguments: Sequence[str]) -> None:
    """Run the target's compiler. Raises RuntimeError with its first complaint."""
    done = subprocess.run([target.compiler, *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{target.compiler} refuses {Path(arguments[-3]).name}: {done.stderr.strip()[:2000]}")


def sections(target: Target, model: Path) -> tuple[int, int, int]:
    """Bytes of code and constants, of initialised and of other variables of an object file."""
    done = subprocess.run([target.size, str(model)], capture_output=True, text=True, check=True)
    text, data, bss = map(int, done.stdout.splitlines()[1].split()[:3])
    return text, data, bss


def last_line(text: str) -> str:
    """The last line of what a program said, or that it said nothing."""
    lines = text.strip().splitlines()
    return next((line for line in lines if "ERROR" in line), lines[-1]) if lines else "it said nothing"
