"""What every trainer's recipes share: how two differ, in words, and the precision that is fastest where one is made."""

from __future__ import annotations

from dataclasses import MISSING, asdict, fields
from typing import Any


def differences(found: dict[str, Any], recipe: Any) -> str:
    """The fields in which a checkpoint's recipe differs from another, with both values, in words; "" when they are the same.

    found: as plain data, as ``dataclasses.asdict`` gives it. recipe: a dataclass. A field that the checkpoint is older than had
    its default then.
    """
    defaults = {f.name: f.default for f in fields(recipe) if f.default is not MISSING}
    there, here = {**defaults, **found}, asdict(recipe)
    apart = [name for name in {**here, **there} if there.get(name) != here.get(name)]
    return ", ".join(f"its {name} is {there.get(name, 'unknown')!r}, not {here.get(name, 'known here')!r}" for name in apart)


def best_precision() -> str:
    """Lightning's name of the fastest training precision here: bfloat16 where the processor has its products, else float32.

    (Without them a step in emulated bfloat16 takes ten times as long as in float32.)
    """
    import torch  # here, because whoever simulates a sensor need not have it

    has = torch.cuda.is_available() or torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported()
    return "bf16-mixed" if has else "32-true"
