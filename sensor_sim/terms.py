"""The tables of a sensor's description: its fixed pattern, defects, calibrated noise, second conversion gain, low-power mode."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from types import UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

import numpy as np

T = TypeVar("T")


@dataclass(frozen=True)
class Pattern:
    """Standard deviations of a fixed pattern, Gaussian, in the unit of the field that holds it (e- or per cent).

    pixel: one value a photosite. row, column: one value a row, one a column. They are independent, as in EMVA 1288.
    """

    pixel: float = 0.0
    row: float = 0.0
    column: float = 0.0

    def __post_init__(self) -> None:
        for part in ("pixel", "row", "column"):
            number(part, getattr(self, part), 0)

    @property
    def total(self) -> float:
        """Standard deviation of the whole, the root of the sum of squares."""
        return math.hypot(self.pixel, self.row, self.column)


@dataclass(frozen=True)
class Defects:
    """Photosites that are not like the others; counts are expected numbers in a million photosites.

    hot_per_million: their dark current is exponentially distributed with mean ``hot_dark_current_e_per_s`` (e-/s, at the
    sensor's reference temperature), on top of the usual one. dead_per_million: no response to light. stuck_per_million:
    hold a charge of their own, uniform in 0..full well, whatever the light. clusters_per_million: centres of clusters, each
    of ``cluster_photosites`` dead neighbours (a square, its last row cut short).
    """

    hot_per_million: float = 0.0
    hot_dark_current_e_per_s: float = 0.0
    dead_per_million: float = 0.0
    stuck_per_million: float = 0.0
    clusters_per_million: float = 0.0
    cluster_photosites: int = 4

    def __post_init__(self) -> None:
        for part in ("hot_per_million", "dead_per_million", "stuck_per_million", "clusters_per_million"):
            number(part, getattr(self, part), 0, 1e5)
        number("hot_dark_current_e_per_s", self.hot_dark_current_e_per_s, 0)
        number("cluster_photosites", self.cluster_photosites, 2, 64)

    @property
    def any(self) -> bool:
        """Whether there is a defect at all."""
        return bool(self.hot_per_million * self.hot_dark_current_e_per_s or self.dead_per_million or self.stuck_per_million
                    or self.clusters_per_million)


@dataclass(frozen=True)
class LogScale:
    """A noise scale that follows the gain: log(scale in DN) = slope log(K in DN/e-) + bias + N(0, sigma), natural logs."""

    slope: float
    bias: float
    sigma: float = 0.0

    def __post_init__(self) -> None:
        for part in ("slope", "bias"):
            number(part, getattr(self, part), -20, 20)
        number("sigma", self.sigma, 0, 5)

    def dn(self, k: float) -> float:
        """The scale in DN at a system gain of ``k`` DN/e-, on the line (no scatter)."""
        return math.exp(self.slope * math.log(k) + self.bias)


@dataclass(frozen=True)
class Eld:
    """Calibrated noise of a camera in the form of ELD (Wei et al. 2020, arXiv 2003.12751); it replaces read_noise_e,
    adc_noise_dn and row_noise_e of the sensor.

    unity_dn_per_e: K at unity gain of the camera that was calibrated, DN per electron; the scales are in its DN.
    distribution: "tukey-lambda" (scale ``tukey``, shape ``tukey_lambda``) or "gaussian" (scale ``gaussian``).
    row: scale of the Gaussian row noise. tukey_lambda, colour_bias_dn: values for gains evenly spaced in the logarithm from
    unity to the sensor's max_gain, interpolated. colour_bias_dn: rows of (R, G1, B, G2), DN, the offsets of the four
    places of a Bayer tile (of the other families: of their blocks).
    """

    unity_dn_per_e: float
    gaussian: LogScale
    tukey: LogScale
    row: LogScale
    tukey_lambda: tuple[float, ...]
    colour_bias_dn: tuple[tuple[float, float, float, float], ...] = ()
    distribution: str = "tukey-lambda"

    def __post_init__(self) -> None:
        number("unity_dn_per_e", self.unity_dn_per_e, 1e-6, 1e6)
        if self.distribution not in ("tukey-lambda", "gaussian"):
            raise ValueError(f"distribution {self.distribution!r} must be tukey-lambda or gaussian")
        if not self.tukey_lambda:
            raise ValueError("tukey_lambda must list at least one shape")
        for shape in self.tukey_lambda:  # from -1/2 down there is no variance
            number("tukey_lambda", shape, -0.49, 2)
        for value in (value for row in self.colour_bias_dn for value in row):
            number("colour_bias_dn", value, -1e4, 1e4)

    def scale_e(self, part: str, gain: float) -> float:
        """Scale in electrons of "gaussian", "tukey" or "row" at a gain: the standard deviation, but of "tukey"."""
        k = self.unity_dn_per_e * gain
        return getattr(self, part).dn(k) / k

    def read_noise_e(self, gain: float, max_gain: float) -> float:
        """Standard deviation of the read noise, electrons."""
        if self.distribution == "gaussian":
            return self.scale_e("gaussian", gain)
        return self.scale_e("tukey", gain) * tukey_deviation(self.shape(gain, max_gain))

    def shape(self, gain: float, max_gain: float) -> float:
        """Lambda of the Tukey-lambda distribution at a gain."""
        return float(_along(self.tukey_lambda, gain, max_gain))

    def bias_e(self, gain: float, max_gain: float) -> tuple[float, ...]:
        """Offsets in electrons of R, G1, B and G2 at a gain; empty when the camera has none."""
        k = self.unity_dn_per_e * gain
        return tuple(float(_along(column, gain, max_gain)) / k for column in zip(*self.colour_bias_dn, strict=True))

    def scaled(self, read: float, row: float) -> Eld:
        """The same camera with its read and row noise multiplied."""
        def by(line: LogScale, factor: float) -> LogScale:
            return LogScale(line.slope, line.bias + math.log(factor), line.sigma)
        return replace(self, gaussian=by(self.gaussian, read), tukey=by(self.tukey, read), row=by(self.row, row))

    def drawn(self, rng: np.random.Generator) -> Eld:
        """The same camera with its scales moved off their lines by N(0, sigma), as ELD draws them for training."""
        def off(line: LogScale) -> LogScale:
            return LogScale(line.slope, line.bias + line.sigma * float(rng.standard_normal()))
        return replace(self, gaussian=off(self.gaussian), tukey=off(self.tukey), row=off(self.row))


def tukey_deviation(shape: float) -> float:
    """Standard deviation of the Tukey-lambda distribution with scale 1, of shape above -1/2.

    >>> round(tukey_deviation(0.0), 6) == round(math.pi / math.sqrt(3), 6)  # the logistic distribution
    True
    """
    if abs(shape) < 1e-4:  # the closed form cancels there
        return math.pi / math.sqrt(3)
    beta = math.exp(2 * math.lgamma(shape + 1) - math.lgamma(2 * shape + 2))
    return math.sqrt(2 / shape**2 * (1 / (2 * shape + 1) - beta))


def _along(values: Sequence[float], gain: float, max_gain: float) -> float:
    """The value at a gain of a list that spans unity to ``max_gain`` evenly in the logarithm."""
    place = math.log(max(gain, 1.0)) / math.log(max_gain) * (len(values) - 1) if max_gain > 1 else 0.0
    return float(np.interp(place, np.arange(len(values)), values))


@dataclass(frozen=True)
class HighConversionGain:
    """The second conversion gain of a photosite with a switched capacitance: in use from ``from_gain`` (a factor) on.

    full_well_e: electrons that the smaller node holds. read_noise_e: standard deviation, electrons.
    The gain keeps its meaning: DN per electron in units of those at unity, whichever node converts.
    """

    from_gain: float
    full_well_e: float
    read_noise_e: float

    def __post_init__(self) -> None:
        number("from_gain", self.from_gain, 1, 1e4)
        number("full_well_e", self.full_well_e, 1e-3)
        number("read_noise_e", self.read_noise_e, 0)


@dataclass(frozen=True)
class AlwaysOn:
    """The low-power mode: bits (1 to 16) and black level (DN) of its frames; binning "charge" (one read a block) or "digital".

    white_level_dn: DN, 2^bit_depth - 1 unless given.
    exposure_s: seconds, the exposure time of a frame that is given none (short, so that motion is frozen); None: not
    stated. frames_per_s: how often a frame is taken, which drives nothing here but power.
    """

    bit_depth: int = 8
    black_level_dn: int = 16
    binning: str = "charge"
    exposure_s: float | None = None
    frames_per_s: float | None = None
    white_level_dn: int | None = None

    def __post_init__(self) -> None:
        number("bit_depth", self.bit_depth, 1, 16)
        number("black_level_dn", self.black_level_dn, 0, 2**self.bit_depth - 2)
        if self.binning not in ("charge", "digital"):
            raise ValueError(f"binning {self.binning!r} must be charge or digital")
        if self.white_level_dn is not None:
            number("white_level_dn", self.white_level_dn, self.black_level_dn + 1, 2**self.bit_depth - 1)
        for part in ("exposure_s", "frames_per_s"):
            if getattr(self, part) is not None:
                number(part, getattr(self, part), 0, 1e6)

    def with_bits(self, bit_depth: int) -> AlwaysOn:
        """The same mode in another bit depth, its black level scaled along: 16 of 8 bits is 4 of 6 and 1 of 4."""
        number("bit_depth", bit_depth, 1, 16)
        black = math.floor(self.black_level_dn * 2.0 ** (bit_depth - self.bit_depth))
        return AlwaysOn(bit_depth, black, self.binning, self.exposure_s, self.frames_per_s)


def number(name: str, value: object, least: float, most: float = math.inf) -> None:
    """Raises ValueError unless ``value`` is a number, no truth value, finite and within ``least`` to ``most``."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError(f"{name} must be a number, not {value!r}")
    if not (least <= value <= most) or not math.isfinite(value):
        limits = f"at least {least:g}" if most == math.inf else f"{least:g} to {most:g}"
        raise ValueError(f"{name} {value:g} must be {limits}")


def from_table(cls: type[T], data: Any, where: str) -> T:
    """A dataclass of this module, or ``Sensor``, from a TOML table, tables within it included.

    Raises ValueError that names ``where``, the key, and what is allowed.
    """
    if not isinstance(data, dict):
        raise ValueError(f"{where} must be a table of keys, not {data!r}")
    allowed = [f.name for f in fields(cls)]  # type: ignore[arg-type]
    if unknown := set(data) - set(allowed):
        raise ValueError(f"{where}: unknown keys {', '.join(sorted(unknown))}; allowed are {', '.join(sorted(allowed))}")
    hints = get_type_hints(cls)
    try:
        return cls(**{key: _value(hints[key], value, f"{where}, {key}") for key, value in data.items()})
    except TypeError as error:  # a key without a default is missing; Python's sentence names it
        raise ValueError(f"{where}: {str(error).partition(') ')[2] or error}") from None
    except ValueError as error:
        raise ValueError(str(error) if str(error).startswith(where) else f"{where}: {error}") from None


def _value(hint: Any, value: Any, where: str) -> Any:
    """A TOML value as the type that a field wants: tables become dataclasses, lists tuples, whole numbers floats."""
    if get_origin(hint) in (Union, UnionType):
        hint = next(part for part in get_args(hint) if part is not type(None))
    if hasattr(hint, "__dataclass_fields__") and not isinstance(value, hint):
        return from_table(hint, value, where)
    if get_origin(hint) is tuple:
        if not isinstance(value, list | tuple):
            raise ValueError(f"{where} must be a list, not {value!r}")
        parts = get_args(hint)
        kinds = [parts[0]] * len(value) if parts[-1] is ... else parts
        if len(kinds) != len(value):
            raise ValueError(f"{where} must list {len(kinds)} values, not {len(value)}")
        return tuple(_value(kind, item, where) for kind, item in zip(kinds, value, strict=True))
    if hint is int and not (isinstance(value, int) and not isinstance(value, bool)):
        raise ValueError(f"{where} must be a whole number, not {value!r}")
    if hint is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if hint is float and not isinstance(value, float):
        raise ValueError(f"{where} must be a number, not {value!r}")
    if hint is str and not isinstance(value, str):
        raise ValueError(f"{where} must be text in quotes, not {value!r}")
    return value
