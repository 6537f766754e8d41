"""Every model: what it is, how good, how large, and how fast on every target that was measured."""

from __future__ import annotations

from photosite.overview.blocks import Block, Cell, Lead, Made, Plots, Table, missing, num, text, three
from photosite.overview.gathered import Gathered, Model
from photosite.overview.plots import Point, trade
from photosite.overview.quality import Score, scores
from photosite.overview.results import Result
from photosite.report import SPACE, size

TITLE = "Models, targets, metrics"
ORDER = 10


def blocks(found: Gathered) -> list[Block]:
    targets = sorted({result.target for result in found.timed()})
    head = ["Model", "Quality", *(f"p50 on {target}" for target in targets), "Smallest file", "Task", "Parameters",
            "Thousand MACs an input pixel"]
    made = [Made(result.source, result.command, result.machine, str(result.row.get("time", ""))) for result in found.timed()]
    drawn: list[Block] = [] if targets else [Lead(
        "No latency of these files was found: photosite bench NAME --json out/bench/NAME.json measures one, photosite serve NAME "
        "one in a browser; then photosite report out/bench.")]
    return [Lead("A line a model. Quality is the number that its task is judged by, measured on its exported files or weights as "
                 "the sources say; a latency is the median of the fastest way of running it on that target, one input of the "
                 "shape that the file takes. A latency in brackets is one that its own verdict doubts."),
            Table("The catalogue", head, [line(model, targets, found) for model in found.models],
                  [model.made for model in found.models if model.metrics] + made),
            *drawn, *plots(found)]


def line(model: Model, targets: list[str], found: Gathered) -> list[Cell]:
    """A model's cells."""
    facts, quality = model.facts, scores(model)
    return [Cell(model.name, kind="code", note=facts.title), quality_cell(quality[0] if quality else None),
            *(fastest(model, target, found) for target in targets), smallest(model), text(facts.task), num(facts.parameters),
            num(facts.kmac_per_pixel) if facts.kmac_per_pixel is not None else missing("not stated")]


def smallest(model: Model) -> Cell:
    """The smallest file that runs it."""
    if model.bundle is None:
        return missing(model.problem)
    facts = model.bundle.manifest
    best = min(facts.artefacts, key=lambda artefact: facts.files[artefact.file]["bytes"])
    count = facts.files[best.file]["bytes"]
    return Cell(size(count), count, "n", f"{best.file}, {facts.numbers}")


def quality_cell(score: Score | None) -> Cell:
    """A number of quality with its interval and test."""
    if score is None:
        return missing()
    span = "" if score.low is None else f" ({score.low:.3f} to {score.high:.3f})"
    shown = f"{score.value:.2f}{SPACE}{score.unit}" if score.unit else f"{score.value:.3f}"
    return Cell(shown, score.value, "n", score.test + span)


def fastest(model: Model, target: str, found: Gathered) -> Cell:
    """The median of the fastest way on a target, one that is believed before one that is doubted; wrong outputs never count."""
    ways = [result for result in right(found) if (result.model, result.target) == (model.name, target)]
    if not ways:
        return missing()
    best = min(ways, key=lambda result: (not result.trustworthy, milliseconds(result)))
    shown = f"{three(milliseconds(best))}{SPACE}ms"
    return Cell(shown if best.trustworthy else f"({shown})", milliseconds(best), "n" if best.trustworthy else "n doubt",
                f"{best.row['artefact']}, {best.way}")


def right(found: Gathered) -> list[Result]:
    """The present latencies but those with wrong outputs: a fast wrong answer is no result."""
    return [result for result in found.timed() if result.right is not False]


def milliseconds(result: Result) -> float:
    return result.p50["value"] if result.p50 else float("inf")


def plots(found: Gathered) -> list[Block]:
    """Quality over latency, a plot a task and test that two places or more have."""
    drawn: list[tuple[str, str, str]] = []
    for task in sorted({model.facts.task for model in found.models}):
        models = [model for model in found.models if model.facts.task == task and scores(model)]
        points = [Point(model.name, f"{result.target}, {result.row['runtime']}", milliseconds(result), scores(model)[0].value,
                        int(result.row.get("bytes") or 1), result.trustworthy)
                  for model in models for result in right(found) if result.model == model.name]
        if points:
            first = scores(models[0])[0]
            unit = f", {first.unit}" if first.unit else ""
            drawn.append((trade(points, "p50 of one inference, ms, logarithmic", f"{first.test}{unit}"),
                          f"{task}: quality, latency, size",
                          "areas in proportion to the file; hollow: the latency is doubted by its verdict"))
    return [Plots(drawn)] if drawn else [Lead("Quality against latency against size: not measured.")]
