"""photosite simulate: a photograph, linear light, a RAW or a test chart, seen by a sensor."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from photosite.commands import RAW
from photosite.inputs import RAW_FORMAT, RAW_FORMAT_LINES

if TYPE_CHECKING:
    from sensor_sim.raw import RawImage
    from sensor_sim.sensor import Sensor
    from sensor_sim.unprocess import Illumination

PANEL, EPILOG = RAW, RAW_FORMAT_LINES


def command(
    output: Annotated[Path, typer.Option("-o", "--output", metavar="RAW.dng", help="The DNG to write.")],
    image: Annotated[Path | None, typer.Argument(metavar="IMAGE", help="A photograph (PNG, JPEG, TIFF; sRGB), which is "
                     "unprocessed to linear light, linear light itself (OpenEXR, or TIFF of floating point; linear sRGB), or a "
                     "RAW (DNG or a camera's), which is binned to full-colour pixels and brings its own white balance and "
                     "colour matrix. Default: none, but --chart.")] = None,
    chart: Annotated[str | None, typer.Option(help="A test chart instead of IMAGE: flat, slanted-edge (ISO 12233), zone-plate or "
                                              "patches (24 colours). Default: none.")] = None,
    size: Annotated[str, typer.Option(metavar="WIDTHxHEIGHT", help="Size of the chart, photosites.")] = "1024x768",
    cfa: Annotated[str | None, typer.Option(help="Colour filter array: bayer, quad, nona or qxq, with an order and an offset "
                                            "in photosites if wanted: quad-bggr, quad-bggr@0,1. Default: the sensor's.")] = None,
    sensor: Annotated[str, typer.Option(help="Sensor preset, or a TOML file with the keys of one: qxq-phone, bayer-camera, those "
                                        "with every term qxq-phone-full, quad-phone-full, nona-phone-full, and the calibrated "
                                        "cameras sony-a7s2, nikon-d850, canon-5d4, canon-70d, canon-700d.")] = "qxq-phone",
    iso: Annotated[float | None, typer.Option(help="ISO speed, 100 to 6400 for the presets; ISO 100 is gain 1. "
                                              "Default: 100.")] = None,
    gain: Annotated[float | None, typer.Option(help="Analog gain, a factor, 1 to 64 for the presets; instead of --iso. "
                                               "Default: 1.")] = None,
    exposure: Annotated[float | None, typer.Option(help="Light, a factor: 1 fills a photosite's well at scene white. Default: "
                                                   "1 / gain, the same brightness from less light; a larger one clips.")] = None,
    exposure_time: Annotated[float | None, typer.Option(help="Exposure time in seconds, which drives the dark current. Default: "
                                                        "not stated, no dark current.")] = None,
    temperature: Annotated[float | None, typer.Option(help="Of the sensor, degrees Celsius. Default: that its dark current is "
                                                      "stated at.")] = None,
    wb: Annotated[str | None, typer.Option("--wb", metavar="R,G,B", help="White-balance gains that IMAGE was developed with, or "
                                           "random: gains and matrix drawn by the seed. Default: average gains.")] = None,
    ccm: Annotated[str | None, typer.Option("--ccm", metavar="NUMBERS", help="Colour matrix camera RGB to sRGB that IMAGE was "
                                            "developed with: nine numbers with commas, row by row. Default: an average.")] = None,
    seed: Annotated[int, typer.Option(min=0, help="Seed of the noise, a whole number: the same seed gives the same bytes.")] = 0,
    serial: Annotated[int, typer.Option(min=0, help="Serial number of the sensor, the seed of its fixed patterns and "
                                        "defects.")] = 0,
    readout: Annotated[str, typer.Option(help="full; binned or binned-digital: same-colour blocks summed as charge or averaged "
                                         "as numbers; always-on: binned, of few bits.")] = "full",
    bits: Annotated[int | None, typer.Option(help="Bits of an always-on frame, 4 to 8. Default: the sensor's, 8.")] = None,
    region: Annotated[str | None, typer.Option(metavar="TOP,LEFT,HEIGHT,WIDTH", help="Read this part of the array only, "
                                               "photosites. Default: all of it.")] = None,
    fit: Annotated[bool, typer.Option("--fit", help="Resample the picture's centre onto the preset's array (qxq-phone 4096x3072 "
                                      "photosites, bayer-camera 4288x2848). Default: one picture pixel a photosite, cropped at "
                                      "right and bottom to whole CFA periods.")] = False,
    remosaic: Annotated[bool, typer.Option("--remosaic", help="Write a Bayer mosaic of the same size, interpolated as such "
                                           "sensors do at full resolution.")] = False,
    raw_format: Annotated[str | None, typer.Option(metavar="FORMAT", help=RAW_FORMAT)] = None,
) -> None:
    """Simulate the RAW that a sensor gives of IMAGE or of a chart: shot and read noise, dark current, fixed pattern, full well,
    gain, black level, quantization (docs/sensor.md has every term)."""
    from photosite import numbers, scene
    from photosite.files import check_output
    from sensor_sim.readout import READOUTS

    if (image is None) == (chart is None):
        raise ValueError("give either an IMAGE or --chart, one of them")
    preset = sensor_of(sensor, cfa, serial, bits)
    factor = analog_gain(iso, gain, preset.max_gain)
    light = 1 / factor if exposure is None else numbers.positive("--exposure", exposure, "1 fills the well at scene white")
    if readout not in READOUTS:
        raise ValueError(f"unknown --readout {readout!r}; known are {', '.join(READOUTS)}")
    how = {"readout": readout, "region": None if region is None else whole_numbers("--region", region, 4),
           "exposure_s": None if exposure_time is None else numbers.positive("--exposure-time", exposure_time, "seconds"),
           "temperature_c": None if temperature is None else numbers.within("--temperature", temperature, -100, 150, "Celsius")}
    check_output(output, [".dng"], [] if image is None else [image])
    lit = illumination(wb, ccm, seed)
    if image is not None:
        seen, lit = scene.load_scene(image, raw_format, lit)
    else:
        width, height = whole_numbers("--size", size.replace("x", ","), 2)
        seen, lit = scene.chart_scene(str(chart), height, width, lit)
    seen = scene.fit(seen, preset.height, preset.width) if fit else scene.whole_periods(seen, preset.cfa)
    write(output, expose(preset, seen, light, factor, seed, lit, **how), light, seed, remosaic)


def sensor_of(name: str, cfa: str | None, serial: int, bits: int | None) -> Sensor:
    """The sensor that the options name. Raises ValueError for one that there is not."""
    from photosite import numbers
    from sensor_sim.cfa import CFA
    from sensor_sim.sensor import Sensor

    sensor = Sensor.load(name) if name.endswith(".toml") else Sensor.preset(name)
    sensor = sensor if cfa is None else sensor.with_cfa(CFA.parse(cfa))
    if bits is not None:
        mode = sensor.always_on.with_bits(int(numbers.within("--bits", bits, 4, 8)))
        sensor = sensor.replace(always_on=mode)
    return sensor.replace(serial=serial) if serial else sensor


def illumination(wb: str | None, ccm: str | None, seed: int) -> Illumination | None:
    """How the picture was developed, by --wb and --ccm; None when neither is given."""
    import numpy as np

    from sensor_sim.unprocess import Illumination

    if wb is None and ccm is None:
        return None
    if wb == "random":
        if ccm is not None:
            raise ValueError("--wb random draws the colour matrix too; give it without --ccm")
        return Illumination.random(np.random.default_rng((seed, 1)))  # not the stream of the noise
    return Illumination.given(None if wb is None else reals("--wb", wb, 3), None if ccm is None else reals("--ccm", ccm, 9))


def reals(option: str, text: str, count: int) -> list[float]:
    """Numbers with commas between. Raises ValueError naming the option."""
    try:
        values = [float(part) for part in text.split(",")]
    except ValueError:
        values = []
    if len(values) != count:
        raise ValueError(f"{option} {text!r} must be {count} numbers with commas between")
    return values


def whole_numbers(option: str, text: str, count: int) -> tuple[int, ...]:
    """Whole numbers with commas between, 0 or more. Raises ValueError naming the option."""
    parts = text.split(",")
    if len(parts) != count or not all(part.strip().isascii() and part.strip().isdigit() and len(part) < 10 for part in parts):
        raise ValueError(f"{option} {text!r} must be {count} whole numbers of photosites, 0 or more")
    return tuple(int(part) for part in parts)


def analog_gain(iso: float | None, gain: float | None, most: float) -> float:
    """The gain that --iso or --gain asks for. Raises ValueError for both, or one out of the sensor's range."""
    from photosite import numbers

    if iso is not None and gain is not None:
        raise ValueError(f"--iso {iso:g} and --gain {gain:g} are two names for one thing; give one of them (ISO 100 is gain 1)")
    if iso is not None:
        return numbers.within("--iso", iso, 100, 100 * most, "for this sensor") / 100
    return 1.0 if gain is None else numbers.within("--gain", gain, 1, most, "for this sensor")


def expose(sensor: Sensor, scene, exposure: float, gain: float, seed: int, light: Illumination, **how) -> RawImage:
    """One frame, said on the console."""
    import numpy as np

    from photosite.console import stages

    with stages("simulate") as say:
        say(f"{scene.shape[1]}x{scene.shape[0]} photosites")
        return sensor.expose(scene, exposure, gain, rng=np.random.default_rng(seed), light=light, **how)


def write(output: Path, raw: RawImage, exposure: float, seed: int, as_bayer: bool) -> None:
    """Write the DNG and say what it holds."""
    from isp.remosaic import remosaic
    from sensor_sim.dng import write_dng

    raw = remosaic(raw) if as_bayer else raw
    write_dng(output, raw)
    height, width = raw.shape
    binned = f", binned {raw.metadata.binning}x{raw.metadata.binning}" if raw.metadata.binning > 1 else ""
    print(f"{output}: {width}x{height} {raw.cfa}{binned}, {raw.bit_depth} bits, black {raw.black_level:g}, "
          f"white {raw.white_level:g}, ISO {100 * raw.metadata.gain:g}, exposure {exposure:g}, seed {seed}")
