"""The face detectors: average precision by light and source, and what their cards show."""

from __future__ import annotations

from photosite.overview.blocks import Block, Gallery, Lead, Made
from photosite.overview.gathered import Gathered
from photosite.overview.pictures import card_pictures, picture_file
from photosite.overview.sections import recorded_tables

TITLE = "Faces in the always-on frame"
ORDER = 30


def blocks(found: Gathered) -> list[Block]:
    told: list[Block] = []
    for model in (model for model in found.models if model.facts.task == "detect"):
        told += recorded_tables(model) or [Lead(f"{model.name}: quality not measured.")]
        shown = card_pictures(model.facts.folder, model.facts.card)
        if shown:  # hits and misses by light have a section of their own
            made = [Made(f"firmware_models/{model.name}/{file.name}", note="The model's card says how it was made")
                    for file, _ in shown]
            told.append(Gallery(model.name, [picture_file(file, words or file.name) for file, words in shown], made, columns=2))
    return told
