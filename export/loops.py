"""Whole runs of a loop around a network: made in torch at export, so that verify can hold every runtime to them."""

from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np

from export.capture import torch_outputs
from export.model import Model
from runtime.generate import generate


def torch_runs(model: Model) -> tuple[dict[str, Any], ...]:
    """What the loop gives around the torch module for each of ``model.runs``: its settings, ``result`` and ``slack``."""
    runs = {name: partial(torch_outputs, graph) for name, graph in model.graphs.items()}
    main, made = runs.pop("main"), []
    for settings in model.runs:
        given = generate(main, model.unmask, model.denoise, runs, **settings)
        made.append({"settings": dict(settings), "result": plain(given.values), "slack": given.slack})
    return tuple(made)


def plain(values: np.ndarray) -> list[Any]:
    """An array flat, as JSON has it: a float32 by the shortest number that reads back as it."""
    if np.issubdtype(values.dtype, np.integer):
        return [int(v) for v in values.reshape(-1)]
    return [float(str(v)) for v in values.reshape(-1).astype(np.float32)]
