"""A claim's result: JSON beside its script, with the command that makes it."""

from __future__ import annotations

import json
from dataclasses import asdict, is_dataclass
from pathlib import Path
from typing import Any

from sensor_sim.atomic import write_bytes


def write(script: str, result: dict[str, Any]) -> Path:
    """Write what a script measured to the file of its name."""
    import torch

    file = Path(script).with_suffix(".json")
    data = {"command": f"python -m benchmarks.claims.{file.stem}", "torch": torch.__version__, **result}
    write_bytes(file, (json.dumps(data, indent=1, default=_plain) + "\n").encode())
    print(f"{file}: {len(result['rows'])} rows")
    return file


def _plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    raise TypeError(f"{type(value).__name__} is no JSON")
