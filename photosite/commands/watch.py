"""photosite watch: a folder or a video before the simulated sensor, and the wakes of the always-on detector as they come."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from photosite.commands import RAW

if TYPE_CHECKING:
    import numpy as np

    from photosite.footage import Shot
    from runtime.watch import Moment
    from sensor_sim.raw import RawImage

PANEL = RAW


def command(
    footage: Annotated[Path, typer.Argument(metavar="DIR|VIDEO", help="A folder of pictures, in the order of their names, or a "
                                            "video file that OpenCV decodes.")],
    model: Annotated[str | None, typer.Option(help="A detector of the catalogue (see photosite models) or a bundle's folder. "
                                              "Default: the catalogue's.")] = None,
    fps: Annotated[float, typer.Option(help="Looks a second; pictures of a folder are that far apart.")] = 1.0,
    exposure: Annotated[float, typer.Option(help="Light, a factor: 1 fills a photosite's well at scene white.")] = 1.0,
    gain: Annotated[float | None, typer.Option(help="Analog gain, a factor. Default: 1 / exposure, within the sensor's.")] = None,
    wake_threshold: Annotated[float | None, typer.Option(help="Least score at the wake size for which the large look is taken, 0 "
                                                         "to 1. Default: the model's as measured at that size, else its "
                                                         "--threshold.")] = None,
    threshold: Annotated[float | None, typer.Option(help="Least score of a face at the locate size, 0 to 1. Default: the model's "
                                                    "own.")] = None,
    both_threshold: Annotated[float | None, typer.Option(help="Least mean of both looks' best scores at which a face wakes, 0 to "
                                                         "1; at 0 every face does. Default: the model's as measured at these "
                                                         "sizes, else 0.")] = None,
    confirm: Annotated[int, typer.Option(min=1, help="Small looks in a row that must agree to alert.")] = 1,
    patience: Annotated[int, typer.Option(min=0, help="Empty looks in a row that are borne with before it sleeps again.")] = 0,
    seed: Annotated[int, typer.Option(min=0, help="Seed of the noise, a whole number.")] = 0,
    sensor: Annotated[str, typer.Option(help="Sensor preset, or a TOML file with the keys of one.")] = "qxq-phone",
) -> None:
    """Watch through a simulated sensor: a small always-on look at every frame, a large one when that hits; both together wake or
    not."""
    from photosite import numbers
    from photosite.footage import shots
    from photosite.inputs import find_bundle, shipped
    from runtime.watch import Tally, at_size, counted, watch
    from sensor_sim.sensor import Sensor

    for option, value in (("--threshold", threshold), ("--wake-threshold", wake_threshold), ("--both-threshold", both_threshold)):
        if value is not None:
            numbers.within(option, value, 0, 1)
    numbers.positive("--fps", fps, "looks a second")
    numbers.positive("--exposure", exposure, "1 fills the well at scene white")
    preset = Sensor.load(sensor) if sensor.endswith(".toml") else Sensor.preset(sensor)
    factor = min(max(1 / exposure, preset.min_gain), preset.max_gain) if gain is None else numbers.within(
        "--gain", gain, preset.min_gain, preset.max_gain)
    chosen = model or shipped("detect")
    if chosen is None:
        raise ValueError("the catalogue has no exported detector; give --model a bundle's folder, or photosite export one")
    found = shots(footage, fps, lambda said: print(f"warning: {said}", file=sys.stderr))
    bundle = find_bundle(chosen)
    if bundle.manifest.sensor is None or bundle.manifest.boxes is None:
        raise ValueError(f"{chosen} is not a detector: its manifest lacks a sensor contract or box facts")
    height, width = (int(n or 0) for n in bundle.manifest.inputs[0].shape[2:])
    measured = bundle.manifest.boxes.wake_at(height // 2, width // 2)
    alert = measured.threshold if measured and wake_threshold is None else wake_threshold
    both = (measured.both if measured else 0.0) if both_threshold is None else both_threshold
    stages = Stages(at_size(bundle, height // 2, width // 2), at_size(bundle, height, width), alert, threshold)
    light = Light(preset, exposure, factor, seed, (height, width))
    print(f"{bundle.manifest.name}: looks at {width // 2}x{height // 2}, locates at {width}x{height}", flush=True)
    tally, names = Tally(), []

    def looks() -> Any:
        for index, shot in enumerate(found):
            names.append(shot.name)
            yield Seen(shot, index, light, stages)

    counted(watch(looks(), confirm, patience, both), tally, lambda moment: report(moment, names[-1]))
    print(f"{tally.looks} looks, {tally.alerts} alerts, {tally.located} located, {tally.wakes} wakes, "
          f"{tally.with_face} with a face")


@dataclass(frozen=True)
class Light:
    """How pictures become RAW: the sensor, exposure and gain, seed, and the locate size (height, width)."""

    sensor: Any
    exposure: float
    gain: float
    seed: int
    size: tuple[int, int]


@dataclass(frozen=True)
class Stages:
    """(engine, manifest) at the wake and at the locate size, and the least scores of both, None for the model's."""

    small: tuple[Any, Any]
    large: tuple[Any, Any]
    wake_threshold: float | None
    threshold: float | None


@dataclass(frozen=True)
class Seen:
    """A picture before the sensor, as a ``runtime.watch.Look``. Boxes are in pixels of the picture."""

    shot: Shot
    index: int
    light: Light
    stages: Stages

    @property
    def time_s(self) -> float:
        return self.shot.time_s

    @cached_property
    def exposed(self) -> tuple[RawImage, np.ndarray]:
        """The always-on read-out, which both looks share, and its pixels per pixel of the picture, (4,)."""
        from facedet.evaluate import expose_picture
        light = self.light
        return expose_picture(self.shot.picture, light.sensor, light.size, (light.seed, self.index), light.exposure, light.gain)

    def small(self) -> np.ndarray:
        return self._found(*self.stages.small, self.stages.wake_threshold)

    def large(self) -> np.ndarray:
        return self._found(*self.stages.large, self.stages.threshold)

    def _found(self, engine: Any, facts: Any, threshold: float | None) -> np.ndarray:
        from facedet.pipeline import detect
        raw, scale = self.exposed
        boxes = detect(engine.run, raw, facts, threshold)
        boxes[:, :4] /= scale * raw.metadata.binning
        return boxes


def report(moment: Moment, name: str) -> None:
    """Print a wake, at once."""
    if not moment.woke:
        return
    faces = ", ".join(f"face {b[4]:.2f} at {b[0]:.0f},{b[1]:.0f} to {b[2]:.0f},{b[3]:.0f}" for b in moment.boxes)
    print(f"{moment.time_s:8.2f} s  woke  {name}: {faces}", flush=True)
