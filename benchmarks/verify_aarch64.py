"""Golden vectors on 64-bit ARM without a phone: LiteRT and ONNX Runtime for aarch64 in an emulated Python.

    make verify-aarch64        # python -m benchmarks.verify_aarch64 -o benchmarks/verify_aarch64.json face-ternary qxq-compact

Needs qemu-aarch64-static (Debian: qemu-user-static), apt-get and pip, and a network for the first run: Debian's arm64 packages of
Python 3.11 are unpacked into a folder (nothing is installed), the pinned aarch64 wheels beside them. The emulator stands for
the processor's arithmetic, not for its speed.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from firmware_models.catalogue import bundle_path
from runtime.bundle import Bundle
from sensor_sim.atomic import write_bytes

HOUSE = Path(__file__).resolve().parents[1]
PACKAGES = ("python3.11-minimal", "libpython3.11-minimal", "libpython3.11-stdlib", "libc6", "libgcc-s1", "libstdc++6", "zlib1g",
            "libexpat1", "libffi8", "libssl3", "liblzma5", "libbz2-1.0")
WHEELS = ("numpy", "onnxruntime", "ai-edge-litert", "flatbuffers", "protobuf", "packaging", "onnx", "ml_dtypes",
          "typing_extensions")
PLATFORMS = ("manylinux_2_34_aarch64", "manylinux_2_28_aarch64", "manylinux_2_27_aarch64", "manylinux_2_17_aarch64",
             "manylinux2014_aarch64")
QEMU = "qemu-aarch64-static"
# The processor that arm_cpuinfo names. As QEMU 7.2's "max", which has i8mm, LiteRT's XNNPACK gives other numbers altogether (255
# LSB on 99 % of face-ternary's); whether the emulator or the kernel errs there only a device can tell.
CPU = "cortex-a76"
FLOAT_RUNTIMES = ("litert-xnnpack", "onnxruntime")  # the reference kernels would take an emulator an hour


def run(*words: object, **options: object) -> subprocess.CompletedProcess:
    """A command that must succeed."""
    return subprocess.run([str(word) for word in words], check=True, **options)  # type: ignore[call-overload]


def unpack_debian(root: Path) -> None:
    """Debian's arm64 Python and its libraries under ``root``, by an apt of its own that knows no other architecture."""
    apt = root / "apt"
    for part in ("lists/partial", "cache/archives/partial"):
        (apt / part).mkdir(parents=True, exist_ok=True)
    (apt / "status").touch()
    options = [f"-oAPT::Architecture{s}=arm64" for s in ("", "s")]
    options += [f"-oDir::State={apt}", f"-oDir::State::status={apt / 'status'}", f"-oDir::Cache={apt / 'cache'}"]
    run("apt-get", *options, "update", stdout=subprocess.DEVNULL)
    run("apt-get", *options, "download", *PACKAGES, cwd=apt, stdout=subprocess.DEVNULL)
    for package in apt.glob("*.deb"):
        run("dpkg", "-x", package, root)


def install_wheels(root: Path) -> None:
    """The pinned aarch64 wheels under ``root``/wheels."""
    pins = dict(line.split("==") for line in (HOUSE / "constraints.txt").read_text().splitlines() if "==" in line)
    platforms = [word for name in PLATFORMS for word in ("--platform", name)]
    run(sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--only-binary=:all:",
        "--python-version", "3.11", *platforms, "--target", root / "wheels", *(f"{name}=={pins[name]}" for name in WHEELS))


def prepare(root: Path) -> None:
    """The emulated machine's files, made once."""
    if (root / "ready").exists():
        return
    root.mkdir(parents=True, exist_ok=True)
    unpack_debian(root)
    install_wheels(root)
    (root / "proc").mkdir(exist_ok=True)
    shutil.copyfile(HOUSE / "benchmarks" / "arm_cpuinfo", root / "proc" / "cpuinfo")  # without it both runtimes crash
    (root / "ready").touch()


def verify(root: Path, bundle: Path) -> dict:
    """What ``python -m export.verify`` finds on the emulated machine; rows over their bound are shown, not hidden."""
    out = root / "rows.json"
    out.unlink(missing_ok=True)
    integer = Bundle.open(bundle).manifest.numbers == "integer"
    names = [word for name in (() if integer else FLOAT_RUNTIMES) for word in ("--runtime", name)]
    environment = {**os.environ, "PYTHONPATH": f"{root / 'wheels'}:{HOUSE}", "PYTHONDONTWRITEBYTECODE": "1",
                   "OMP_NUM_THREADS": "1"}
    ended = subprocess.run([QEMU, "-cpu", CPU, "-L", root, root / "usr/bin/python3.11", "-m", "export.verify", bundle, "-o", out,
                            *names], cwd=HOUSE, env=environment, check=False)
    if ended.returncode not in (0, 1) or not out.exists():  # 1 is a row over its bound
        raise SystemExit(f"verifying {bundle} on the emulated machine ended with {ended.returncode}")
    return json.loads(out.read_text())


def checksums(bundle: Bundle) -> dict[str, str]:
    """The sha256 of each artefact, by its file: of which files a record is."""
    return {artefact.file: bundle.manifest.files[artefact.file]["sha256"] for artefact in bundle.manifest.artefacts}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("models", nargs="+", help="names of the catalogue")
    parser.add_argument("--root", type=Path, default=Path("out/aarch64"), help="folder of the emulated machine's files")
    parser.add_argument("-o", "--out", type=Path, required=True)
    given = parser.parse_args()
    if shutil.which(QEMU) is None:
        raise SystemExit(f"{QEMU} is not installed: apt-get install qemu-user-static")
    root = given.root.resolve()
    prepare(root)
    found = {name: {"sha256": checksums(Bundle.open(bundle_path(name))), **verify(root, bundle_path(name))}
             for name in given.models}
    emulator = run(QEMU, "--version", capture_output=True, text=True).stdout.splitlines()[0]
    facts = {"command": "make verify-aarch64", "emulator": f"{emulator}, -cpu {CPU}", "models": found}
    write_bytes(given.out, (json.dumps(facts, indent=1) + "\n").encode())
    for name, one in found.items():
        for row in one["rows"]:
            print(f"{name:14} {row['artefact']:13} {row['runtime']:17} {row['rule']:10} {row['vectors']} vectors, "
                  f"LSB {row['max_lsb']}, of range {row.get('share_of_range')}, passed {row['passed']} {row.get('reason', '')}")
    if any(row["passed"] is False for one in found.values() for row in one["rows"]):
        raise SystemExit(1)


if __name__ == "__main__":
    main()
