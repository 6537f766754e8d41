"""The demosaicers: the same scene before and after, and what was measured on the test sets."""

from __future__ import annotations

import numpy as np

from isp.metrics import psnr
from isp.pipeline import develop, develop_learned
from photosite.figures import mosaic_colours
from photosite.overview.blocks import Block, Lead, Made, Slider, Table, num, text
from photosite.overview.gathered import Gathered, Model
from photosite.overview.pictures import picture
from photosite.overview.sections import recorded_tables, rows_of
from photosite.overview.subjects import SEED, SENSOR, SIDE, SUBJECTS, Subject, inner
from sensor_sim.raw import RawImage

TITLE = "Demosaicing"
ORDER = 20
MEASURES = {"ssim": ("SSIM", ".4f"), "ms_ssim": ("MS-SSIM", ".4f"), "false_colour": ("False colour", ".2f"),
            "zipper": ("Zipper", ".3f")}
BORDER, ZOOM = 8, 2  # left out of PSNR; screen pixels a photosite


def blocks(found: Gathered) -> list[Block]:
    models = [model for model in found.models if model.facts.task == "demosaic"]
    told: list[Block] = []
    fit = [model for model in models if model.facts.family == "qxq" and model.bundle is not None]
    if not found.draws:
        told.append(Lead("Before and after: not drawn, by --no-pictures."))
    elif not fit:
        told.append(Lead("Before and after: there is no exported demosaicer for QxQ."))
    else:
        told.append(Lead(f"Each subject is exposed on the simulated {SENSOR} at the gain g that it names and exposure 1/g, seed "
                         f"{SEED}, and developed from that one RAW. Move the border; choose what lies on either side of it."))
        told += [slider(subject, fit) for subject in SUBJECTS]
    for model in models:
        told += recorded_tables(model) or [Lead(f"{model.name}: quality not measured.")]
    return [*told, *compared(found), *classical(found)]


def slider(subject: Subject, models: list[Model]) -> Slider:
    """A subject: mosaic, classical, every model, and the truth."""
    raw, truth, shown = subject.taken()
    developed = {"classical": develop(raw), **{model.name: learned(model, raw) for model in models}}
    layers = [picture(inner(mosaic_colours(raw), shown), "RAW", "every photosite in its filter's colour", ZOOM)]
    cut = {name: inner(made, shown) for name, made in developed.items()}
    quality = {name: psnr(made, truth, BORDER) for name, made in cut.items()}
    layers += [picture(made, name, f"{quality[name]:.2f} dB against the truth", ZOOM) for name, made in cut.items()]
    layers.append(picture(truth, "truth", "the clean scene, developed alike", ZOOM))
    best = 1 + list(quality).index(max(quality, key=lambda name: quality[name]))
    note = (f"Drawn for this page: {SIDE}x{SIDE} photosites, each {ZOOM} screen pixels wide; PSNR of them in 8-bit sRGB, border "
            f"of {BORDER} off")
    return Slider(f"{subject.title} ({subject.sample}), gain {subject.gain:g}", layers, 0, best,
                  [Made(f"sensor_sim/samples/{subject.sample}", note=note)])


def learned(model: Model, raw: RawImage) -> np.ndarray:
    """A model's picture of a RAW, from its first exported file."""
    assert model.bundle is not None
    return develop_learned(model.bundle.engine().run_one, raw, model.bundle.manifest)


def compared(found: Gathered) -> list[Block]:
    """Every method by every measure that all rows have."""
    measured = found.measurement("demosaic")
    rows = rows_of(measured)
    if measured is None or not rows:
        return [Lead("Every method side by side: not measured.")]
    there = {name: how for name, how in MEASURES.items() if all(name in row for row in rows)}
    cells = [[text(row["method"]), text(row["cfa"]), text(f"{row['data']} ({row['pictures']})"), text(row["condition"]),
              num(row["psnr"], ".2f", "dB"), *(num(row[name], digits) for name, (_, digits) in there.items())] for row in rows]
    head = ["Method", "CFA", "Pictures", "Condition", "PSNR", *(title for title, _ in there.values())]
    return [Table("Every method by every measure", head, cells, [measured.made], folded=True)]


def classical(found: Gathered) -> list[Block]:
    """The classical methods on every CFA."""
    measured = found.measurement("demosaic")
    rows = measured.data.get("cfas", []) if measured is not None and isinstance(measured.data, dict) else []
    if measured is None or not rows:
        return [Lead("Classical methods on the other CFAs: not measured.")]
    cells = [[text(row["method"]), text(row["cfa"]), text(f"{row['data']} ({row['pictures']})"), text(row["condition"]),
              num(row["psnr"], ".2f", "dB"), num(row["ssim"], ".4f")] for row in rows]
    return [Table("Classical methods by CFA", ["Method", "CFA", "Pictures", "Condition", "PSNR", "SSIM"], cells, [measured.made],
                  folded=True)]
