"""Optional packages, asked for by the name of the extra that brings them."""

from __future__ import annotations

from importlib.util import find_spec

EXTRAS = {
    "report": ("skimage", "matplotlib", "jinja2"),
    "train": ("torch", "brevitas", "lightning_fabric", "safetensors"),
    "export": ("torch", "brevitas", "safetensors", "onnx", "onnxoptimizer", "onnxscript", "litert_torch", "pydantic"),
    "device": ("adbutils",),
    "serve": ("aiohttp", "qrcode", "trustme"),
}


def needs(command: str, extra: str) -> None:
    """Raise ValueError, one sentence with the commands that help, unless an extra's packages are installed."""
    missing = [name for name in EXTRAS[extra] if find_spec(name) is None]
    if missing:
        raise ValueError(f"photosite {command} needs {', '.join(missing)}, which the core does not bring: "
                         f"pip install 'photosite[{extra}]', or in a checkout pip install -c constraints.txt -e '.[{extra}]'")
