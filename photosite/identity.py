"""What a file says it is: a bundle, or a .tflite or .onnx that has strayed from one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

SUFFIXES = (".tflite", ".onnx", ".zip")


def is_file_of_ours(name: str) -> bool:
    """Whether a word names a file or a bundle's folder, not a model of the catalogue."""
    from runtime.bundle import MANIFEST

    return name.endswith(SUFFIXES) or (Path(name) / MANIFEST).is_file()


def facts_of(path: Path) -> list[tuple[str, str]]:
    """Facts and their values in words: of a bundle, checked whole, or of what is embedded in a stray artefact."""
    from runtime.bundle import Bundle
    from runtime.embedded import read_embedded

    if path.suffix in (".tflite", ".onnx"):
        embedded = read_embedded(path)
        own = [a for a in embedded["artefacts"] if a["kind"] == path.suffix[1:]]
        faces = [(f"this file's {kind}", "; ".join(map(face, own[0][kind]))) for kind in ("inputs", "outputs") if own]
        return [*said(embedded), *faces, ("checked", "no: a file alone has no checksums; its bundle has")]
    manifest = Bundle.open(path).manifest
    failed = sum(row["passed"] is False for row in manifest.verify)
    sizes = ", ".join(f"{name} {entry['bytes'] / 1024:.0f} KiB" for name, entry in manifest.files.items())
    return [*said(manifest.to_dict()), ("files", sizes), ("verified at export", f"{len(manifest.verify)} rows, {failed} failed"),
            ("checked", "sha256 of every file is right")]


def said(manifest: dict[str, Any]) -> list[tuple[str, str]]:
    """What a manifest says, as JSON data."""
    sensor = manifest["sensor"]
    rows = [("model", manifest["name"]), ("title", manifest["title"]), ("task", manifest["task"]), ("loop", manifest["loop"]),
            ("numbers", manifest["numbers"])]
    rows += [(kind, "; ".join(map(face, manifest[kind]))) for kind in ("inputs", "outputs")]
    if sensor:
        levels = "" if sensor["black_level"] is None else f", black {sensor['black_level']}, white {sensor['white_level']}"
        rows.append(("sensor", f"{sensor['family']} at phase {sensor['phase']}, {sensor['encoding']}{levels}"))
    rows += [(f"licence of {what}", terms) for what, terms in manifest["licence"].items()]
    return [*rows, ("made with", ", ".join(f"{name} {version}" for name, version in manifest["versions"].items()))]


def face(facts: dict[str, Any]) -> str:
    """A tensor in a line: name, shape, type and layout, and the grid of stored numbers."""
    shape = "x".join("any" if n is None else str(n) for n in facts["shape"])
    grid = "" if facts["scale"] is None else f", scale {facts['scale']:.6g}, zero point {facts['zero_point']}"
    return f"{facts['name']} {shape} {facts['dtype']} {facts['layout']}{grid}"
