"""What every trainer shares: how two recipes differ in words, what is refused, the fastest precision, its loaders' threads."""

from __future__ import annotations

import math
from collections.abc import Iterable
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


def check_ranges(recipe: Any, ranges: dict[str, tuple[float, float]]) -> None:
    """Raise ValueError, naming the field, its value and what is allowed, when a field lies outside its range or a rate is not a
    finite number above 0. ranges: lowest and highest value of each field, both allowed; ``math.inf`` for no bound."""
    if not 0 < recipe.rate < math.inf:
        raise ValueError(f"the recipe's rate is {recipe.rate:g}; allowed is a finite number above 0")
    for name, (low, high) in ranges.items():
        if not low <= getattr(recipe, name) <= high:
            allowed = f"at least {low:g}" if high == math.inf else f"{low:g} to {high:g}"
            raise ValueError(f"the recipe's {name} is {getattr(recipe, name):g}; allowed is {allowed}")


def check_choice(recipe: Any, name: str, allowed: Iterable[str]) -> None:
    """Raise ValueError, naming all that there are, when a field is none of them."""
    if getattr(recipe, name) not in (known := tuple(allowed)):
        raise ValueError(f"the recipe's {name} is {getattr(recipe, name)!r}; there are {', '.join(known)}")


HOPELESS = 20  # steps in a row whose gradients are not finite


def check_hopeful(in_a_row: int, rate: float) -> None:
    """Raise ValueError when the gradients of ``HOPELESS`` steps in a row were not finite."""
    if in_a_row == HOPELESS:
        raise ValueError(f"the gradients of {HOPELESS} steps in a row are not finite, so nothing is learned any more; the rate "
                         f"is {rate:g}: give a lower one, and a new folder")


PRECISIONS = ("32-true", "bf16-mixed", "bf16-true")


def best_precision() -> str:
    """Lightning's name of the fastest training precision here: bfloat16 where the processor has its products, else float32.

    (Without them a step in emulated bfloat16 takes ten times as long as in float32.)
    """
    import torch  # here, because whoever simulates a sensor need not have it

    has = torch.cuda.is_available() or torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported()
    return "bf16-mixed" if has else "32-true"


def alone(_: int) -> None:
    """One thread for a loader's process: a pool for products of three by three would only push the training off the cores.
    (Torch's own threads the loader limits itself.) For ``worker_init_fn``; needs ``photosite[train]``."""
    from threadpoolctl import threadpool_limits

    threadpool_limits(1)
