"""The two WebAssembly runtimes of the page, fetched once by npm (pinned, with checksums, by ``npm/package-lock.json``).

They are 90 MB and so not part of the repository; they are kept in the user's cache, one folder a lockfile.
LiteRT.js and wasm-utils are Apache-2.0, ONNX Runtime Web is MIT; neither package ships a licence file.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

NPM = Path(__file__).parent / "npm"
LITERT, ORT, UTILS = "@litertjs/core", "onnxruntime-web", "@litertjs/wasm-utils"
WANTED = {  # file of a package: its name here
    f"{UTILS}/dist/index.js": "litert/wasm-utils.js",
    f"{LITERT}/dist/index.js": "litert/index.js",
    **{f"{LITERT}/wasm/litert_wasm_{kind}internal.{suffix}": f"litert/litert_wasm_{kind}internal.{suffix}"
       for kind in ("", "compat_", "threaded_") for suffix in ("js", "wasm")},
    **{f"{ORT}/dist/{name}": f"ort/{name}" for name in (
        "ort.wasm.min.mjs", "ort-wasm-simd-threaded.mjs", "ort-wasm-simd-threaded.wasm",
        "ort.webgpu.min.mjs", "ort-wasm-simd-threaded.asyncify.mjs", "ort-wasm-simd-threaded.asyncify.wasm")},
}
# What is changed in LiteRT.js's index.js. Workers have no import map; and its list of types lacks int8, which the library under
# it runs (checked bit for bit by the page's golden vectors).
CHANGES = {
    'from "@litertjs/wasm-utils"': 'from "./wasm-utils.js"',
    "var DATATYPES = Object.freeze([\n": "var DATATYPES = Object.freeze([\n"
    '  { dtype: "int8", typedArrayConstructor: Int8Array, elementType: ElementType.INT8 }, // changed by photosite: added\n',
}
NOTICE = """litert/: LiteRT.js (@litertjs/core, @litertjs/wasm-utils), Apache-2.0. index.js is changed: int8 is added to its
types, and the import of wasm-utils is relative.
ort/: ONNX Runtime Web (onnxruntime-web), MIT, Copyright (c) Microsoft Corporation, unchanged.
"""


def folder() -> Path:
    """Where the runtimes of this lockfile are kept, whether or not they are there."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    key = hashlib.sha256((NPM / "package-lock.json").read_bytes() + repr((WANTED, CHANGES)).encode()).hexdigest()[:16]
    return cache / "photosite" / f"web-{key}"


def ready() -> Path:
    """The folder of the runtimes, fetched by npm when they are not there yet.

    Raises ValueError when npm is missing or fails, or the packages are not as expected; nothing half-made is left.
    """
    target = folder()
    if target.is_dir():
        return target
    npm = shutil.which("npm")
    if npm is None:
        raise ValueError("the page's runtimes are not fetched yet and npm, which fetches them, is not installed; "
                         f"install Node.js 18 or later once, or copy {target} from a machine that has it")
    target.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=target.parent, prefix=".part-") as temporary:
        fetch(npm, Path(temporary))
        made = Path(temporary, "made")
        gather(Path(temporary, "node_modules"), made)
        try:
            os.replace(made, target)
        except OSError:  # another process was first
            if not target.is_dir():
                raise
    return target


def fetch(npm: str, place: Path) -> None:
    """``npm ci`` of the lockfile in a folder. Raises ValueError with npm's last line when it fails."""
    for name in ("package.json", "package-lock.json"):
        shutil.copy(NPM / name, place)
    done = subprocess.run([npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"], cwd=place, capture_output=True, text=True,
                          check=False, stdin=subprocess.DEVNULL)
    if done.returncode:
        errors = [line for line in done.stderr.splitlines() if "error" in line.lower()] or ["no reason given"]
        raise ValueError(f"npm could not fetch the page's runtimes: {errors[0][:200]}; connect to the network and try again")


def gather(modules: Path, target: Path) -> None:
    """The wanted files of node_modules, changed where ``CHANGES`` says. Raises ValueError when a change does not fit once."""
    for source, name in WANTED.items():
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(modules / source, target / name)
    index = target / "litert/index.js"
    text = index.read_text(encoding="utf-8")
    for old, new in CHANGES.items():
        if text.count(old) != 1:
            raise ValueError(f"LiteRT.js is not as expected: {old!r} stands in it {text.count(old)} times, not once")
        text = text.replace(old, new)
    index.write_text(text, encoding="utf-8")
    (target / "NOTICE").write_text(NOTICE, encoding="utf-8")


if __name__ == "__main__":
    print(ready())
