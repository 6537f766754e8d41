"""What a stray .tflite or .onnx says of itself: the manifest that was embedded in it when its bundle was made.

Embedded is ``Manifest.identity()``: all but the checksums and the rows of verify, which are about the finished file.
"""

from __future__ import annotations

import json
import struct
from pathlib import Path
from typing import Any

from runtime.archive import LARGEST
from runtime.manifest import FORMAT

KEY = "photosite.manifest"  # name of the .tflite's metadata entry, and of the .onnx's metadata property
READERS = (".tflite", ".onnx")


def read_embedded(path: str | Path) -> dict[str, Any]:
    """The embedded manifest of a .tflite or .onnx, as JSON data. Needs the runtime of its kind.

    Raises ValueError for another kind of file, a damaged one, or one that photosite did not make.
    """
    path = Path(path)
    if path.suffix not in READERS:
        raise ValueError(f"{path} must be one of {', '.join(READERS)}")
    if not path.is_file() or not 8 <= path.stat().st_size <= LARGEST:
        raise ValueError(f"{path} is no file of 8 to {LARGEST} bytes")
    text = _tflite(path) if path.suffix == ".tflite" else _onnx(path)
    if text is None:
        raise ValueError(f"{path} carries no manifest ({KEY}): it was not made by photosite export")
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        raise ValueError(f"{path} carries a manifest that is no JSON: the file is damaged") from None
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise ValueError(f"{path} carries a manifest of another format than {FORMAT}, which this photosite reads")
    return data


def _tflite(path: Path) -> bytes | None:
    try:
        from ai_edge_litert import schema_py_generated as schema
    except ImportError:
        raise ValueError(f"{path.name} is read with LiteRT's schema: install the Python package ai-edge-litert") from None
    data = path.read_bytes()
    if data[4:8] != b"TFL3":
        raise ValueError(f"{path} is no TFLite file")
    try:
        model = schema.Model.GetRootAs(data)
        entries = (model.Metadata(i) for i in range(model.MetadataLength()))
        index = next((entry.Buffer() for entry in entries if entry.Name() == KEY.encode()), None)
        return None if index is None else model.Buffers(index).DataAsNumpy().tobytes()
    except (struct.error, IndexError, TypeError, ValueError, AttributeError, OverflowError, MemoryError):
        raise ValueError(f"{path} is a damaged TFLite file") from None


def _onnx(path: Path) -> str | None:
    try:
        import onnxruntime
    except ImportError:
        raise ValueError(f"{path.name} is read with ONNX Runtime: install the Python package onnxruntime") from None
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    options.log_severity_level = 4
    try:
        session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    except Exception as error:  # its exceptions share no base class of their own
        raise ValueError(f"ONNX Runtime cannot load {path}: {str(error).splitlines()[0]}") from None
    return session.get_modelmeta().custom_metadata_map.get(KEY)
