"""How well the generating models do: right sums by decode policy, sentences, digits.

    python -m benchmarks.generation [MODEL ...]      # the shipped .onnx in ONNX Runtime, one thread; minutes

Writes each model's metrics.json, a picture model's samples.png and, from the numbers, the figures of its card;
``--cards`` writes the cards alone.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.claims.intervals import wilson
from diffusion.data import digits
from export.bundle import export_model, write_manifest
from firmware_models.catalogue import CARD, build, bundle_path, list_exported, load_facts
from language.sentences import Sentences
from language.sums import Sums
from photosite.commands.generate import grid_png
from runtime.bundle import Bundle, digest
from runtime.denoise import denoise, gray
from runtime.policies import policies
from runtime.unmask import text_of, unmask
from sensor_sim.atomic import write_bytes

BEGIN, END = "<!-- figures: written by python -m benchmarks.generation -->", "<!-- end of figures -->"
SEEDS, PROBLEMS = (0, 1, 2), 40  # problems a seed, policy and stratum
CHAINS = {"any": None, "carry through 5 digits": 5, "carry through 10 digits": 10}
SAMPLES, TEMPERATURE, LISTED = 30, 0.7, 8
PER_CLASS, WEIGHTS = 10, (0.0, 1.0, 3.0)


def measure_sums(bundle: Bundle) -> list[dict[str, Any]]:
    """The share of sums that are right in all digits, by policy and by how far a carry runs."""
    facts, task, run = bundle.manifest.unmask, Sums(), bundle.engine("onnx").run
    assert facts is not None
    rows = []
    for stratum, chain in CHAINS.items():
        drawn = [task.draw(PROBLEMS, rng) if chain is None else task.with_carries(PROBLEMS, chain, rng)
                 for rng in map(np.random.default_rng, SEEDS)]
        texts = [[text_of(row, facts) for row in part] for part in drawn]
        for policy in policies():
            right = [sum(unmask(run, facts, text.split("=")[0] + "=", policy=policy, seed=seed).text == text for text in part)
                     for seed, part in zip(SEEDS, texts, strict=True)]
            total, count = sum(right), PROBLEMS * len(SEEDS)
            rows.append({"policy": policy, "problems": stratum, "share": total / count, "interval": wilson(total, count),
                         "by_seed": [r / PROBLEMS for r in right], "count": count})
    return rows


def measure_sentences(bundle: Bundle) -> list[dict[str, Any]]:
    """Of drawn sentences by policy: mean length, the share that stands in the corpus, the share of words that do; examples."""
    facts, task, run = bundle.manifest.unmask, Sentences(), bundle.engine("onnx").run
    assert facts is not None
    words = {word for line in task.lines for word in line.split()}
    true = [int((row == facts.end).argmax()) for row in task.canvases]
    rows = [{"policy": "the corpus", "tokens": float(np.mean(true)), "verbatim": 1.0, "known_words": 1.0, "count": len(true)}]
    for policy in policies():
        made = [unmask(run, facts, policy=policy, seed=seed, temperature=TEMPERATURE) for seed in range(SAMPLES)]
        lengths = [int((m.tokens == facts.end).argmax()) if (m.tokens == facts.end).any() else facts.length for m in made]
        spoken = [word for m in made for word in m.text.split()]
        rows.append({"policy": policy, "tokens": float(np.mean(lengths)),
                     "tokens_error": float(np.std(lengths) / np.sqrt(SAMPLES)),
                     "verbatim": float(np.mean([m.text in task.lines for m in made])),
                     "known_words": float(np.mean([word in words for word in spoken])), "count": SAMPLES,
                     "samples": [m.text for m in made[:LISTED]]})
    return rows


def measure_digits(bundle: Bundle) -> list[dict[str, Any]]:
    """The share of drawn digits that a classifier of real ones takes for what was asked, and of copies of training pictures."""
    from sklearn.svm import SVC

    facts, run = bundle.manifest.denoise, bundle.engine("onnx").run
    assert facts is not None
    (pictures, labels), (held, truth) = digits("train"), digits("test")
    judge = SVC(C=10, gamma=0.08).fit(pictures.reshape(len(pictures), -1), labels)
    known = {gray(p, facts).tobytes() for p in pictures}
    rows = [{"what": "held-out real digits", "recognised": float(judge.score(held.reshape(len(held), -1), truth)),
             "copies": float(np.mean([gray(p, facts).tobytes() in known for p in held])), "count": len(held)}]
    for weight in WEIGHTS:
        made = [(c, denoise(run, facts, name, seed=seed, guidance=weight)) for seed in range(PER_CLASS)
                for c, name in enumerate(facts.classes)]
        right = judge.predict(np.stack([p.reshape(-1) for _, p in made])) == [c for c, _ in made]
        rows.append({"what": f"guidance {weight:g}", "recognised": float(right.mean()),
                     "interval": wilson(int(right.sum()), len(made)),
                     "copies": float(np.mean([gray(p, facts).tobytes() in known for _, p in made])), "count": len(made)})
    return rows


def sums_figures(rows: list[dict[str, Any]]) -> list[str]:
    """Policies down, problems across."""
    problems = list(dict.fromkeys(row["problems"] for row in rows))
    lines = ["| policy | " + " | ".join(problems) + " |", "|---|" + "---|" * len(problems)]
    for policy in dict.fromkeys(row["policy"] for row in rows):
        cells = [f"{r['share']:.3f} ({r['interval'][0]:.3f} to {r['interval'][1]:.3f})" for r in rows if r["policy"] == policy]
        lines.append(f"| {policy} | " + " | ".join(cells) + " |")
    count, seeds = rows[0]["count"], len(rows[0]["by_seed"])
    said = f"Share of sums right in all thirteen digits, with its 95 % interval; {count} problems a cell, {seeds} seeds."
    return [*lines, "", said]


def sentences_figures(rows: list[dict[str, Any]]) -> list[str]:
    """A line a policy, then what it said."""
    lines = ["| policy | mean length, tokens | in the corpus word for word | words that the corpus has |", "|---|---|---|---|"]
    for row in rows:
        error = f" ± {row['tokens_error']:.1f}" if "tokens_error" in row else ""
        lines.append(f"| {row['policy']} | {row['tokens']:.1f}{error} | {row['verbatim']:.0%} | {row['known_words']:.0%} |")
    best = max(rows[1:], key=lambda row: row["known_words"])
    said = [f"    {text}" for text in best["samples"]]
    told = f"{rows[1]['count']} sentences a policy, temperature {TEMPERATURE}, no prompt. The first by `{best['policy']}`:"
    return [*lines, "", told, "", *said]


def digits_figures(rows: list[dict[str, Any]]) -> list[str]:
    """A line a weight of guidance."""
    lines = ["| | recognised as what was asked | copies of training pictures | pictures |", "|---|---|---|---|"]
    for row in rows:
        interval = f" ({row['interval'][0]:.3f} to {row['interval'][1]:.3f})" if "interval" in row else ""
        lines.append(f"| {row['what']} | {row['recognised']:.3f}{interval} | {row['copies']:.1%} | {row['count']} |")
    return lines


@dataclass(frozen=True)
class Subject:
    """How a model is measured and how its card says so."""

    measure: Callable[[Bundle], list[dict[str, Any]]]
    figures: Callable[[list[dict[str, Any]]], list[str]]


SUBJECTS = {
    "masked-lm": Subject(measure_sums, sums_figures),
    "masked-lm-ternary": Subject(measure_sums, sums_figures),
    "masked-lm-text": Subject(measure_sentences, sentences_figures),
    "digit-unet": Subject(measure_digits, digits_figures),
}


def bundle_of(name: str) -> Bundle:
    """The committed bundle; of a model that carries none, its .onnx exported anew under out/bundles."""
    if name in list_exported():
        return Bundle.open(bundle_path(name))
    return export_model(build(name), ["onnx"], Path("out/bundles") / name)


def write_samples(bundle: Bundle) -> None:
    """samples.png of a picture model: a line a class, seeds 0 to 9, default settings."""
    facts, run = bundle.manifest.denoise, bundle.engine("onnx").run
    if facts is not None:
        made = [denoise(run, facts, label, seed=seed) for label in facts.classes for seed in range(10)]
        write_bytes(load_facts(bundle.manifest.name).folder / "samples.png", grid_png(made, facts))


def card_with_figures(name: str, begin: str, figures: Callable[[list[dict[str, Any]]], list[str]]) -> str:
    """A model's card, its figures, between the lines ``begin`` and ``END``, made anew from the committed numbers."""
    facts = load_facts(name)
    before, _, rest = facts.card.read_text(encoding="utf-8").partition(begin)
    _, end, after = rest.partition(END)
    if not end:
        raise SystemExit(f"{facts.card} has no {begin} and {END}")
    return "\n".join([f"{before}{begin}", *figures(facts.metrics()["rows"]), f"{end}{after}"])


def renew_card(name: str) -> None:
    """Put a model's card into its bundle, whose checksums say so: the figures are known when the bundle is there already."""
    bundle = Bundle.open(bundle_path(name))
    copied = bundle.path / CARD
    write_bytes(copied, load_facts(name).card.read_bytes())
    files = bundle.manifest.files | {CARD: {"sha256": digest(copied), "bytes": copied.stat().st_size}}
    write_manifest(replace(bundle.manifest, files=files), bundle.path)


def main() -> None:
    """Measure and write."""
    parser = argparse.ArgumentParser(description="Measure the generating models.")
    parser.add_argument("models", nargs="*", help=f"default: {', '.join(SUBJECTS)}")
    parser.add_argument("--cards", action="store_true", help="write the cards from the numbers that are there")
    given = parser.parse_args()
    for name in given.models or SUBJECTS:
        if not given.cards:
            began = time.monotonic()
            bundle = bundle_of(name)
            rows = SUBJECTS[name].measure(bundle)
            load_facts(name).record(f"python -m benchmarks.generation {name}", rows)
            print(f"{name}: {len(rows)} rows in {time.monotonic() - began:.0f} s")
            write_samples(bundle)
        write_bytes(load_facts(name).card, card_with_figures(name, BEGIN, SUBJECTS[name].figures).encode())
        if name in list_exported():
            renew_card(name)


if __name__ == "__main__":
    main()
