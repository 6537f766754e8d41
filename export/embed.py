"""The manifest put into the artefacts themselves, so that a file that strays alone still says what it is."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import onnx
from ai_edge_litert import schema_py_generated as schema

from export.flatbuffer import AlignedBuffer, read, write
from runtime.embedded import KEY
from runtime.manifest import Manifest


def embed(manifest: Manifest, folder: Path) -> None:
    """Write ``manifest.identity()`` into every artefact of a kind that has a place for it, in place. What a runtime computes
    from the file does not change."""
    text = json.dumps(manifest.identity(), ensure_ascii=False, separators=(",", ":")).encode()
    for artefact in manifest.artefacts:
        if artefact.kind in EMBEDDERS:
            EMBEDDERS[artefact.kind](folder / artefact.file, text)


def into_tflite(path: Path, text: bytes) -> None:
    """As a metadata entry and its buffer."""
    model = read(path)
    entry, buffer = schema.MetadataT(), AlignedBuffer()
    entry.name, entry.buffer, buffer.data = KEY, len(model.buffers), text
    model.buffers.append(buffer)
    model.metadata = [*(model.metadata or []), entry]
    write(model, path)


def into_onnx(path: Path, text: bytes) -> None:
    """As a metadata property."""
    model = onnx.load(path)
    onnx.helper.set_model_props(model, {**{p.key: p.value for p in model.metadata_props}, KEY: text.decode()})
    onnx.save(model, path)


EMBEDDERS: dict[str, Callable[[Path, bytes], None]] = {"tflite": into_tflite, "onnx": into_onnx}
