"""How well the picture models without a committed bundle draw, by the torch network, many pictures at once.

    python -m benchmarks.pictures [MODEL ...]      # a minute of one core

Writes each model's metrics.json, its samples.png (guidance as the model has it) and, from the numbers, the
figures of its card; ``--cards`` writes the cards alone. What the exported files draw is the same: verify holds them to the torch
loop.
"""

from __future__ import annotations

import argparse
from typing import Any

import numpy as np
import torch

from benchmarks.claims.intervals import wilson
from benchmarks.generation import card_with_figures
from diffusion.batch import draw
from diffusion.data import SUBJECTS, Subject
from diffusion.metrics import flat, judge, squared_distances
from diffusion.net import UNet, load
from firmware_models.catalogue import load_facts
from photosite.commands.generate import grid_png
from runtime.guidance.classifier_free import ClassifierFree
from sensor_sim.atomic import write_bytes

BEGIN = "<!-- figures: written by python -m benchmarks.pictures -->"
MODELS = {"digit-lora": "digits", "photo-crops": "crops"}
PER_CLASS, WEIGHTS, SEED = 10, (0.0, 1.0, 3.0), 0
SHOWN = {"digits": 10, "crops": 5}  # of a class in samples.png, which is committed


def measure(net: UNet, subject: Subject, per_class: int = PER_CLASS,
            steps: int | None = None) -> tuple[list[dict[str, Any]], np.ndarray]:
    """Rows by weight of guidance beside held-out real pictures, and the pictures drawn with the model's own weight.

    recognised: the share that a classifier of real pictures takes for what was asked. nearest: median distance to the nearest
    training picture, as a share of the range of values (root mean square over the picture); a copy has 0.
    """
    facts, (pictures, labels), (held, truth) = subject.facts, subject.load("train"), subject.load("test")
    says, samples = judge(pictures, labels), np.empty(0)
    rows = [row("held-out real pictures", held, truth, says, pictures, facts.high - facts.low)]
    asked = np.repeat(np.arange(len(facts.classes)), per_class)
    for weight in WEIGHTS:
        made = draw(net, facts, asked, steps=steps or facts.steps, seed=SEED, guidance=[ClassifierFree(weight)])
        rows.append(row(f"guidance {weight:g}", made, asked, says, pictures, facts.high - facts.low))
        samples = made if weight == facts.guidance else samples
    return rows, samples


def row(what: str, made: np.ndarray, asked: np.ndarray, says: Any, known: np.ndarray, spread: float) -> dict[str, Any]:
    """One line of the figures."""
    right = says(made) == asked
    nearest = np.sqrt(squared_distances(flat(made), flat(known)).min(1) / flat(made).shape[1]) / spread
    return {"what": what, "recognised": float(right.mean()), "interval": wilson(int(right.sum()), len(made)),
            "nearest": float(np.median(nearest)), "count": len(made)}


def figures(rows: list[dict[str, Any]]) -> list[str]:
    """A line a weight of guidance."""
    lines = ["| | recognised as what was asked | median distance to the nearest training picture | pictures |",
             "|---|---|---|---|"]
    return lines + [f"| {r['what']} | {r['recognised']:.3f} ({r['interval'][0]:.3f} to {r['interval'][1]:.3f}) | "
                    f"{r['nearest']:.3f} | {r['count']} |" for r in rows]


def main() -> None:
    """Measure and write."""
    parser = argparse.ArgumentParser(description="Measure the picture models without a committed bundle.")
    parser.add_argument("models", nargs="*", help=f"default: {', '.join(MODELS)}")
    parser.add_argument("--cards", action="store_true", help="write the cards from the numbers that are there")
    given = parser.parse_args()
    torch.set_num_threads(1)
    for name in given.models or MODELS:
        facts, subject = load_facts(name), SUBJECTS[MODELS[name]]
        if not given.cards:
            rows, samples = measure(load(facts.weights), subject)
            facts.record(f"python -m benchmarks.pictures {name}", rows)
            shown = [made for place, made in enumerate(samples) if place % PER_CLASS < SHOWN[MODELS[name]]]
            write_bytes(facts.folder / "samples.png", grid_png(shown, subject.facts))
            print(f"{name}: {len(rows)} rows")
        write_bytes(facts.card, card_with_figures(name, BEGIN, figures).encode())


if __name__ == "__main__":
    main()
