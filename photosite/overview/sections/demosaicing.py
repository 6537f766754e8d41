"""The demosaicers: the same scene before and after, and what was measured on the test sets."""

from __future__ import annotations

import numpy as np

from isp.metrics import psnr
from isp.pipeline import develop, develop_learned, develop_scene
from photosite.figures import busiest_window, mosaic_colours
from photosite.overview.blocks import Block, Lead, Made, Slider, Table, num, text
from photosite.overview.gathered import Gathered, Model
from photosite.overview.pictures import picture
from photosite.overview.sections import recorded_tables, rows_of
from sensor_sim.images import read_picture
from sensor_sim.raw import RawImage
from sensor_sim.samples import SAMPLES
from sensor_sim.sensor import Sensor
from sensor_sim.unprocess import Illumination, unprocess

TITLE = "Demosaicing"
ORDER = 20
SENSOR, GAIN, EXPOSURE, SEED = "qxq-phone", 4.0, 0.25, 0  # as photosite demo takes its pictures
SCENES = {"coffee.png": "Cup and wood", "chelsea.png": "Fur", "astronaut.png": "Suit and helmet"}
SIDE, MARGIN, BORDER = 256, 16, 8  # photosites shown; around them, for the networks; left out of PSNR


def blocks(found: Gathered) -> list[Block]:
    models = [model for model in found.models if model.facts.task == "demosaic"]
    told: list[Block] = []
    fit = [model for model in models if model.facts.family == "qxq" and model.bundle is not None]
    if not found.draws:
        told.append(Lead("Before and after: not drawn, by --no-pictures."))
    elif not fit:
        told.append(Lead("Before and after: there is no exported demosaicer for QxQ."))
    else:
        told.append(Lead(f"Each scene is exposed on the simulated {SENSOR} at gain {GAIN:g}, exposure {EXPOSURE:g}, seed {SEED}, "
                         "and developed from that one RAW. Move the border; choose what lies on either side of it."))
        told += [slider(sample, title, fit) for sample, title in SCENES.items()]
    for model in models:
        told += recorded_tables(model) or [Lead(f"{model.name}: quality not measured.")]
    return [*told, *classical(found)]


def slider(sample: str, title: str, models: list[Model]) -> Slider:
    """The busiest window of a sample: mosaic, classical, every model, and the truth."""
    light = Illumination.average()
    scene = unprocess(read_picture(SAMPLES / sample), light)
    scene = window(scene, develop_scene(scene, light))
    raw = Sensor.preset(SENSOR).expose(scene, EXPOSURE, GAIN, rng=np.random.default_rng(SEED), light=light)
    truth = inner(develop_scene(scene, light))
    developed = {"classical": develop(raw), **{model.name: learned(model, raw) for model in models}}
    layers = [picture(inner(mosaic_colours(raw)), "RAW", "every photosite in its filter's colour")]
    layers += [picture(inner(made), name, f"{psnr(inner(made), truth, BORDER):.2f} dB against the truth")
               for name, made in developed.items()]
    layers.append(picture(truth, "truth", "the clean scene, developed alike"))
    shown = len(layers) - 2  # the last of the models
    note = (f"Drawn for this page: the {SIDE}x{SIDE} photosites with the most detail; PSNR of them in 8-bit sRGB, border of "
            f"{BORDER} off, before they were made WebP")
    return Slider(f"{title} ({sample})", layers, 0, shown, [Made(f"sensor_sim/samples/{sample}", note=note)])


def learned(model: Model, raw: RawImage) -> np.ndarray:
    """A model's picture of a RAW, from its first exported file."""
    assert model.bundle is not None
    return develop_learned(model.bundle.engine().run_one, raw, model.bundle.manifest)


def window(scene: np.ndarray, shown: np.ndarray) -> np.ndarray:
    """The part of a scene with the most detail, on the mosaic's period, with a margin."""
    side = SIDE + 2 * MARGIN
    row, column = busiest_window(shown, min(side, *shown.shape[:2]), 8)
    return scene[row:row + side, column:column + side]


def inner(pixels: np.ndarray) -> np.ndarray:
    return np.ascontiguousarray(pixels[MARGIN:-MARGIN, MARGIN:-MARGIN])


def classical(found: Gathered) -> list[Block]:
    """The classical methods on every CFA."""
    measured = found.measurement("demosaic")
    rows = rows_of(measured)
    if measured is None or not rows:
        return [Lead("Classical methods on the four CFAs: not measured.")]
    cells = [[text(row["method"]), text(row["cfa"]), text(f"{row['data']} ({row['pictures']})"), text(row["condition"]),
              num(row["psnr"], ".2f", "dB"), num(row["ssim"], ".4f")] for row in rows]
    return [Table("Classical methods by CFA", ["Method", "CFA", "Pictures", "Condition", "PSNR", "SSIM"], cells, [measured.made],
                  folded=True)]
