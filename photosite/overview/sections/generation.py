"""Language and diffusion components: what they solve and draw, with intervals."""

from __future__ import annotations

from photosite.overview.blocks import Block, Cell, Gallery, Lead, Made, Table, num, text
from photosite.overview.gathered import Gathered, Model
from photosite.overview.pictures import card_pictures, picture_file
from photosite.overview.quality import scores

TITLE = "Language and diffusion"
ORDER = 40


def blocks(found: Gathered) -> list[Block]:
    models = [model for model in found.models if model.facts.task in ("text", "draw")]
    told: list[Block] = []
    for model in models:
        rows = [line(score.test, score.value, score.low, score.high) for score in scores(model)]
        told.append(Table(f"{model.name}: {model.facts.title}", ["Test", "Share", "95 % from", "to"], rows, [model.made],
                          folded=len(rows) > 8)
                    if rows else Lead(f"{model.name}: quality not measured."))
        told += gallery(model)
    return told


def line(test: str, value: float, low: float | None, high: float | None) -> list[Cell]:
    return [text(test), num(value, ".3f"), num(low, ".3f"), num(high, ".3f")]


def gallery(model: Model) -> list[Block]:
    """The pictures of a model's card."""
    shown = card_pictures(model.facts.folder, model.facts.card)
    if not shown:
        return []
    made = [Made(f"firmware_models/{model.name}/{file.name}", note="The model's card says how it was made") for file, _ in shown]
    pictures = [picture_file(file, words or file.name) for file, words in shown]
    return [Gallery(f"{model.name}, as its card shows it", pictures, made, columns=2)]
