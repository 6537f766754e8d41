"""photosite simulate: a photograph or a RAW, seen by a sensor."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from photosite.commands import RAW
from photosite.inputs import RAW_FORMAT, RAW_FORMAT_LINES

PANEL, EPILOG = RAW, RAW_FORMAT_LINES


def command(
    image: Annotated[Path, typer.Argument(metavar="IMAGE", help="A photograph (PNG, JPEG, TIFF; sRGB), which is unprocessed to "
                                          "linear light, or a RAW (DNG or a camera's), which is binned to full-colour pixels "
                                          "and brings its own white balance and colour matrix.")],
    output: Annotated[Path, typer.Option("-o", "--output", metavar="RAW.dng", help="The DNG to write.")],
    cfa: Annotated[str | None, typer.Option(help="Colour filter array: bayer, quad, nona or qxq, with an order and an offset "
                                            "in photosites if wanted: quad-bggr, quad-bggr@0,1. Default: the sensor's.")] = None,
    sensor: Annotated[str, typer.Option(help="Sensor preset: qxq-phone or bayer-camera.")] = "qxq-phone",
    iso: Annotated[float | None, typer.Option(help="ISO speed, 100 to 6400 for the presets; ISO 100 is gain 1. "
                                              "Default: 100.")] = None,
    gain: Annotated[float | None, typer.Option(help="Analog gain, a factor, 1 to 64 for the presets; instead of --iso. "
                                               "Default: 1.")] = None,
    exposure: Annotated[float | None, typer.Option(help="Light, a factor: 1 fills a photosite's well at scene white. Default: "
                                                   "1 / gain, the same brightness from less light; a larger one clips.")] = None,
    seed: Annotated[int, typer.Option(min=0, help="Seed of the noise, a whole number: the same seed gives the same bytes.")] = 0,
    readout: Annotated[str, typer.Option(help="full, or always-on: every same-colour block binned to one pixel of "
                                         "8 bits.")] = "full",
    fit: Annotated[bool, typer.Option("--fit", help="Resample the picture's centre onto the preset's array (qxq-phone 4096x3072 "
                                      "photosites, bayer-camera 4288x2848). Default: one picture pixel a photosite, cropped at "
                                      "right and bottom to whole CFA periods.")] = False,
    raw_format: Annotated[str | None, typer.Option(metavar="FORMAT", help=RAW_FORMAT)] = None,
) -> None:
    """Simulate the RAW that a sensor gives of IMAGE: shot noise, read noise, full well, gain, black level, quantization."""
    from photosite import numbers, scene
    from photosite.files import check_output
    from sensor_sim.cfa import CFA
    from sensor_sim.readout import READOUTS
    from sensor_sim.sensor import Sensor

    preset = Sensor.preset(sensor)
    preset = preset if cfa is None else preset.with_cfa(CFA.parse(cfa))
    factor = analog_gain(iso, gain, preset.max_gain)
    light = 1 / factor if exposure is None else numbers.positive("--exposure", exposure, "1 fills the well at scene white")
    if readout not in READOUTS:
        raise ValueError(f"unknown --readout {readout!r}; known are {', '.join(READOUTS)}")
    check_output(output, [".dng"], [image])
    seen, illumination = scene.load_scene(image, raw_format)
    seen = scene.fit(seen, preset.height, preset.width) if fit else scene.whole_periods(seen, preset.cfa)
    expose_to(output, preset, seen, light, factor, seed, readout, illumination)


def analog_gain(iso: float | None, gain: float | None, most: float) -> float:
    """The gain that --iso or --gain asks for. Raises ValueError for both, or one out of the sensor's range."""
    from photosite import numbers

    if iso is not None and gain is not None:
        raise ValueError(f"--iso {iso:g} and --gain {gain:g} are two names for one thing; give one of them (ISO 100 is gain 1)")
    if iso is not None:
        return numbers.within("--iso", iso, 100, 100 * most, "for this sensor") / 100
    return 1.0 if gain is None else numbers.within("--gain", gain, 1, most, "for this sensor")


def expose_to(output: Path, sensor, scene, exposure: float, gain: float, seed: int, readout: str, light) -> None:
    """Expose, write the DNG and say what it holds."""
    import numpy as np

    from photosite.console import stages
    from sensor_sim.dng import write_dng

    with stages("simulate") as say:
        say(f"{scene.shape[1]}x{scene.shape[0]} photosites")
        raw = sensor.expose(scene, exposure, gain, rng=np.random.default_rng(seed), readout=readout, light=light)
        write_dng(output, raw)
    height, width = raw.shape
    binned = f", binned {raw.metadata.binning}x{raw.metadata.binning}" if raw.metadata.binning > 1 else ""
    print(f"{output}: {width}x{height} {raw.cfa}{binned}, {raw.bit_depth} bits, black {raw.black_level:g}, "
          f"white {raw.white_level:g}, ISO {100 * gain:g}, exposure {exposure:g}, seed {seed}")
