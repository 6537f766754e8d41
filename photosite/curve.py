"""A training's curve: every number of its log against the steps."""

from __future__ import annotations

import json
from pathlib import Path

from sensor_sim.atomic import atomic_path

SMOOTHED = 20  # rows of a running mean, drawn over the rows themselves


def draw(log: Path) -> Path:
    """``log``: a trainer's rows, one JSON object a line with "step" and numbers. Gives the PNG beside it.

    A run that was resumed has logged some steps twice; the later row counts. Raises ValueError for a log without rows.
    """
    import numpy as np
    from matplotlib.figure import Figure

    rows = {row["step"]: row for row in map(json.loads, log.read_text(encoding="utf-8").splitlines())}
    if not rows:
        raise ValueError(f"{log} holds no rows to draw")
    steps = sorted(rows)
    names = [name for name, value in rows[steps[0]].items()
             if name not in ("step", "seconds") and isinstance(value, (int, float))]
    figure = Figure(figsize=(8, 2.6 * max(1, len(names))), layout="constrained")
    for place, name in enumerate(names, 1):
        axes = figure.add_subplot(len(names), 1, place)
        found = [(step, rows[step][name]) for step in steps if rows[step].get(name) is not None]
        at, values = np.array(found, float).T
        axes.plot(at, values, color="#9db2c7", linewidth=0.8)
        if len(values) >= 2 * SMOOTHED:
            mean = np.convolve(values, np.ones(SMOOTHED) / SMOOTHED, "valid")
            axes.plot(at[SMOOTHED - 1:], mean, color="#1d4e89", linewidth=1.6)
        axes.set_ylabel(name)
        axes.grid(alpha=0.3)
    axes.set_xlabel("step")
    out = log.with_name("curve.png")
    with atomic_path(out) as path:
        figure.savefig(path, dpi=110, format="png")
    return out
