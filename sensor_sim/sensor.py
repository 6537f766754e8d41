"""The sensor as data: every quantity in electrons, digital numbers, seconds, degrees Celsius or per cent."""

from __future__ import annotations

import math
import tomllib
from dataclasses import dataclass, field, replace
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np

from sensor_sim.atomic import input_file
from sensor_sim.capture import capture, expose
from sensor_sim.cfa import CFA
from sensor_sim.draws import Array
from sensor_sim.fixed_pattern import Window
from sensor_sim.raw import RawImage, RawMetadata
from sensor_sim.terms import AlwaysOn, Defects, Eld, HighConversionGain, Pattern, from_table, number
from sensor_sim.unprocess import Illumination

# What ``Sensor.without`` switches off, each by itself; docs/sensor.md has the formula of every one.
TERMS = ("shot_noise", "full_well", "dark_current", "prnu", "dsnu", "defects", "crosstalk", "shading", "read_noise", "row_noise",
         "column_noise", "colour_bias", "quantization")


_RANGES: tuple[tuple[str, float, float], ...] = (  # (field, least, most) in the field's unit
    ("height", 1, 2**20), ("width", 1, 2**20), ("bit_depth", 1, 16), ("black_level_dn", 0, 65534), ("white_level_dn", 1, 65535),
    ("full_well_e", 1e-3, 1e9), ("conversion_gain_dn_per_e", 1e-6, 1e6), ("min_gain", 1e-3, 1), ("max_gain", 1, 1e4),
    ("adc_bit_depth", 1, 16), ("read_noise_e", 0, 1e6), ("adc_noise_dn", 0, 1e4), ("row_noise_e", 0, 1e6),
    ("column_noise_e", 0, 1e6), ("dark_current_e_per_s", 0, 1e9), ("dark_current_reference_c", -273.15, 200),
    ("doubling_temperature_c", 0.1, 100), ("crosstalk_percent", 0, 80), ("serial", 0, 2**63),
)


@dataclass(frozen=True)
class Sensor:
    """A sensor as data; presets are the TOML files of ``sensor_sim/presets``, whose keys are these names.

    height, width: photosites. cfa: colour filter array and its phase. bit_depth: bits of a DN.
    black_level_dn, white_level_dn: DN; the converter itself clips at 0 and 2^bit_depth - 1.
    full_well_e: electrons a photosite holds. conversion_gain_dn_per_e: DN per electron at unity gain; None: the full well
    comes to lie at white_level_dn.
    min_gain, max_gain: range of the analog gain, a factor, 1 being unity (ISO 100). analog_gains: the steps there are, a
    gain between them is a step times a digital gain; empty: any gain.
    adc_bit_depth: bits of the column converters when fewer than bit_depth, whose values then have gaps; None: the same.
    quantum_efficiency: electrons per photon of the R, G and B photosites, filters included (``electrons`` uses it; the
    scenes of ``expose`` are camera RGB, behind the filters).
    read_noise_e: standard deviation, electrons, Gaussian, before the gain. adc_noise_dn: DN, Gaussian, after it.
    row_noise_e, column_noise_e: standard deviation, electrons, one number a row or column, fresh each frame.
    eld: calibrated noise of a camera instead (``terms.Eld``). high_conversion_gain: the second one, if there is one.
    dark_current_e_per_s: mean of a photosite at dark_current_reference_c (degrees Celsius), doubling every
    doubling_temperature_c (kelvin).
    dsnu_e: fixed pattern of the dark signal, electrons. prnu_percent: of the response to light, per cent. Each has parts
    of pixel, row and column (``terms.Pattern``). defects: hot, dead, stuck photosites and clusters (``terms.Defects``).
    crosstalk_percent: share of a photosite's light that its four neighbours receive, together.
    shading_percent: share of light that the lens loses at the corners in R, G and B; the cos^4 law between.
    serial: the seed of every fixed pattern: the same number, the same pattern in every frame.
    off: names of ``TERMS`` that are switched off. sources: where each number is from.
    Raises ValueError for a number that cannot be.
    """

    name: str
    title: str
    height: int
    width: int
    cfa: CFA
    bit_depth: int
    black_level_dn: int
    white_level_dn: int
    full_well_e: float
    read_noise_e: float
    max_gain: float = 64.0
    always_on: AlwaysOn = field(default_factory=AlwaysOn)
    sources: dict[str, str] = field(default_factory=dict)
    conversion_gain_dn_per_e: float = None  # type: ignore[assignment]  # set in __post_init__
    min_gain: float = 1.0
    analog_gains: tuple[float, ...] = ()
    adc_bit_depth: int | None = None
    quantum_efficiency: tuple[float, float, float] = (1.0, 1.0, 1.0)
    adc_noise_dn: float = 0.0
    row_noise_e: float = 0.0
    column_noise_e: float = 0.0
    eld: Eld | None = None
    high_conversion_gain: HighConversionGain | None = None
    dark_current_e_per_s: float = 0.0
    dark_current_reference_c: float = 25.0
    doubling_temperature_c: float = 8.0
    dsnu_e: Pattern = field(default_factory=Pattern)
    prnu_percent: Pattern = field(default_factory=Pattern)
    defects: Defects = field(default_factory=Defects)
    crosstalk_percent: float = 0.0
    shading_percent: tuple[float, float, float] = (0.0, 0.0, 0.0)
    serial: int = 0
    off: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        try:
            self._check_data()
        except ValueError as error:
            raise ValueError(f"sensor {self.name}: {error}") from None
        if self.conversion_gain_dn_per_e is None:
            object.__setattr__(self, "conversion_gain_dn_per_e", (self.white_level_dn - self.black_level_dn) / self.full_well_e)

    def _check_data(self) -> None:
        for name, least, most in _RANGES:
            if getattr(self, name) is not None:
                number(name, getattr(self, name), least, most)
        if not self.black_level_dn < self.white_level_dn <= 2**self.bit_depth - 1:
            raise ValueError(f"0 <= black_level_dn {self.black_level_dn} < white_level_dn {self.white_level_dn} <= "
                             f"{2**self.bit_depth - 1} ({self.bit_depth} bits) must hold")
        if not self.min_gain <= 1 <= self.max_gain:
            raise ValueError(f"min_gain {self.min_gain:g} <= 1 <= max_gain {self.max_gain:g} must hold: 1 is unity")
        if self.adc_bit_depth is not None and self.adc_bit_depth > self.bit_depth:
            raise ValueError(f"adc_bit_depth {self.adc_bit_depth} must not exceed bit_depth {self.bit_depth}")
        for gain in self.analog_gains:
            number("analog_gains", gain, self.min_gain, self.max_gain)
        if self.analog_gains and (list(self.analog_gains) != sorted(self.analog_gains) or self.analog_gains[0] > self.min_gain):
            raise ValueError(f"analog_gains must rise from min_gain {self.min_gain:g}")
        for name, values, least, most in (("quantum_efficiency", self.quantum_efficiency, 1e-6, 1),
                                          ("shading_percent", self.shading_percent, 0, 99)):
            for value in values:
                number(name, value, least, most)
        if unknown := set(self.off) - set(TERMS):
            raise ValueError(f"unknown terms {', '.join(sorted(unknown))} to switch off; known are {', '.join(TERMS)}")

    @classmethod
    def preset(cls, name: str) -> Sensor:
        """A preset by name. Raises ValueError naming those there are, or the key of a file that is wrong."""
        known = presets()
        if name not in known:
            raise ValueError(f"unknown sensor {name!r}; known are {', '.join(known)}")
        return cls.from_toml((files("sensor_sim") / "presets" / f"{name}.toml").read_text(), name)

    @classmethod
    def load(cls, path: str | Path) -> Sensor:
        """A sensor from a TOML file with the keys of a preset. Raises ValueError that names the file and the key."""
        file, size = input_file(path)
        if size > 2**20:
            raise ValueError(f"{path} has {size} bytes; a sensor's description has a few thousand")
        try:
            return cls.from_toml(file.read_text(encoding="utf-8"), file.stem)
        except UnicodeDecodeError:
            raise ValueError(f"{path} is not text; a sensor is described in TOML") from None

    @classmethod
    def from_toml(cls, text: str, name: str) -> Sensor:
        """A sensor from the text of a TOML file. Raises ValueError naming the key and what is allowed."""
        try:
            data: dict[str, Any] = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            raise ValueError(f"sensor {name}: not TOML: {error}") from None
        for key in ("name", "off"):
            if key in data:
                raise ValueError(f"sensor {name}: {key} is no key of a file; the file's name is the sensor's")
        if not isinstance(data.get("cfa"), str):
            raise ValueError(f'sensor {name}: cfa must be text such as "qxq-grbg"')
        return from_table(cls, {**data, "name": name, "cfa": CFA.parse(data["cfa"])}, f"sensor {name}")

    def has(self, term: str) -> bool:
        """Whether a term of ``TERMS`` is switched on."""
        return term not in self.off

    def without(self, *terms: str) -> Sensor:
        """The same sensor with terms of ``TERMS`` switched off. Raises ValueError for another name."""
        return replace(self, off=self.off | set(terms))

    def only(self, *terms: str) -> Sensor:
        """The same sensor with every term switched off but these. Raises ValueError for another name."""
        if unknown := set(terms) - set(TERMS):
            raise ValueError(f"unknown terms {', '.join(sorted(unknown))}; known are {', '.join(TERMS)}")
        return replace(self, off=frozenset(TERMS) - set(terms))

    def replace(self, **changes: Any) -> Sensor:
        """The same sensor with other values. Raises ValueError for one that cannot be.

        conversion_gain_dn_per_e stays what it is unless given; None derives it from the new full well and levels.
        """
        return replace(self, **changes)

    def with_cfa(self, cfa: CFA) -> Sensor:
        """The same silicon under another colour filter array."""
        return replace(self, cfa=cfa)

    def binned(self, mode: AlwaysOn | None = None) -> Sensor:
        """The sensor as a binned mode shows it, its always-on mode unless given: one photosite stands for a whole block.

        A full read-out of it has the distribution of the binned read-out of a scene that is constant over each
        block, but within the shot noise of the full well, where single photosites clip one by one. Meant for
        training: a sixteenth of the draws on QxQ. Raises ValueError when the array does not start at a whole block.
        """
        mode, block = mode or self.always_on, self.cfa.block
        sites, digital = block**2, mode.binning == "digital"
        white = 2**mode.bit_depth - 1 if mode.white_level_dn is None else mode.white_level_dn
        scale = (white - mode.black_level_dn) / (self.white_level_dn - self.black_level_dn)
        # Summed charge is read once; of numbers the noise of every read-out is summed, whole lines of it at once.
        each, line = (block, block**1.5) if digital else (1, 1)
        high, eld, dsnu, prnu = self.high_conversion_gain, self.eld, self.dsnu_e, self.prnu_percent
        return replace(
            self, height=self.height // block, width=self.width // block, cfa=self.cfa.binned(), bit_depth=mode.bit_depth,
            adc_bit_depth=None, black_level_dn=mode.black_level_dn, white_level_dn=white, full_well_e=self.full_well_e * sites,
            conversion_gain_dn_per_e=self.conversion_gain_dn_per_e * scale / sites,
            read_noise_e=self.read_noise_e * each, row_noise_e=self.row_noise_e * line, column_noise_e=self.column_noise_e * line,
            adc_noise_dn=math.hypot(self.adc_deviation_dn, self.adc_step_dn / math.sqrt(12)) / block * scale if digital
            else self.adc_noise_dn,
            eld=eld and eld.scaled(each, line),
            high_conversion_gain=high and HighConversionGain(high.from_gain, high.full_well_e * sites, high.read_noise_e * each),
            dark_current_e_per_s=self.dark_current_e_per_s * sites, dsnu_e=Pattern(dsnu.pixel * each, dsnu.row * line,
                                                                                    dsnu.column * line),
            prnu_percent=Pattern(prnu.pixel / block, prnu.row / block**0.5, prnu.column / block**0.5),
            crosstalk_percent=self.crosstalk_percent / block)

    def split_gain(self, gain: float) -> tuple[float, float]:
        """(analog, digital) whose product is ``gain``: the largest step of ``analog_gains`` below it, and the rest."""
        analog = max((step for step in self.analog_gains if step <= gain * (1 + 1e-9)), default=gain)
        return analog, gain / analog if self.analog_gains else 1.0

    def pattern(self, term: str) -> Pattern:
        """The fixed pattern in use of "dsnu" (e-) or "prnu" (per cent): zero when it is switched off."""
        return {"dsnu": self.dsnu_e, "prnu": self.prnu_percent}[term] if self.has(term) else Pattern()

    def well_e(self, gain: float = 1.0) -> float:
        """Electrons that are counted at most at a gain; infinite without "full_well"."""
        return min(self.full_well_e, self._high(gain).full_well_e) if self.has("full_well") else math.inf

    def read_deviation_e(self, gain: float = 1.0) -> float:
        """Standard deviation, electrons, of what each photosite's read-out adds before the gain."""
        if not self.has("read_noise"):
            return 0.0
        return self._high(gain).read_noise_e if self.eld is None else self.eld.read_noise_e(gain, self.max_gain)

    def row_deviation_e(self, gain: float = 1.0) -> float:
        """Standard deviation, electrons, of the temporal row noise."""
        if not self.has("row_noise"):
            return 0.0
        return self.row_noise_e if self.eld is None else self.eld.scale_e("row", gain)

    @property
    def column_deviation_e(self) -> float:
        """Standard deviation, electrons, of the temporal column noise."""
        return self.column_noise_e if self.has("column_noise") else 0.0

    @property
    def adc_deviation_dn(self) -> float:
        """Standard deviation, DN, of the noise after the gain; it belongs to "read_noise"."""
        return self.adc_noise_dn if self.has("read_noise") and self.eld is None else 0.0

    @property
    def adc_step_dn(self) -> int:
        """DN between two codes of the column converters."""
        return 1 if self.adc_bit_depth is None else 2 ** (self.bit_depth - self.adc_bit_depth)

    def dark_factor(self, temperature_c: float) -> float:
        """Dark current at a temperature over that at the reference: it doubles every doubling_temperature_c."""
        return 2.0 ** ((temperature_c - self.dark_current_reference_c) / self.doubling_temperature_c)

    def dark_noise_e(self, gain: float = 1.0) -> float:
        """Total temporal noise of a dark frame of no duration, electrons, quantization left out (EMVA 1288's sigma_d)."""
        analog, _ = self.split_gain(gain)
        return math.hypot(self.read_deviation_e(analog), self.row_deviation_e(analog), self.column_deviation_e,
                          self.adc_deviation_dn / (self.conversion_gain_dn_per_e * analog))

    def noise_profile(self, gain: float) -> tuple[float, float]:
        """(S, O) of variance = S x + O, x the signal above black with white at 1 (DNG NoiseProfile).

        O holds the temporal noise of a dark frame of no duration and the quantization.
        """
        k, span = self.conversion_gain_dn_per_e * gain, self.white_level_dn - self.black_level_dn
        step = float(self.adc_step_dn * self.split_gain(gain)[1])  # after a digital gain; off whole DN it is rounded once more
        quantization = (step**2 + (0 if step.is_integer() else 1)) / 12 if self.has("quantization") else 0.0
        return k / span, ((k * self.dark_noise_e(gain)) ** 2 + quantization) / span**2

    def electrons(self, photons: np.ndarray) -> np.ndarray:
        """Photons a photosite (..., 3), as if all three filters stood before it, as a scene for exposure 1:
        behind the filters, by quantum_efficiency, and 1 at the full well."""
        return np.asarray(photons * (np.array(self.quantum_efficiency) / self.full_well_e), np.float32)

    def native_light(self) -> Illumination:
        """How the sensor sees a neutral scene of equal photons: white balance from quantum_efficiency, no colour matrix."""
        red, green, blue = self.quantum_efficiency
        return Illumination((green / red, 1.0, green / blue), RawMetadata().colour_matrix)

    def capture(self, scene: Array, exposure: float | np.ndarray = 1.0, gain: float = 1.0, *, rng: Any, readout: str = "full",
                region: Window | None = None, exposure_s: float | np.ndarray | None = None,
                temperature_c: float | None = None, shot: str = "poisson") -> Array:
        """Frames of scenes as DN: all that ``expose`` does, for batches, in NumPy or torch, without the metadata.

        scene: (..., H, W, 3) floats of either library. rng: its library's generator (of the tensor's device).
        exposure, exposure_s: numbers, or NumPy arrays (height, width) with a value for each photosite that is read.
        shot: "poisson", or "gaussian" of the same mean and variance: faster, wrong below some 20 electrons.
        Returns (..., h, w): NumPy uint16, or float32 without "quantization"; torch the scene's dtype and device,
        differentiable: shot noise by reparameterisation, rounding straight through (``draws``).
        Same generator state, same bytes within one library. Raises ValueError on anything else.
        """
        return capture(self, scene, exposure, gain, rng=rng, readout=readout, region=region, exposure_s=exposure_s,
                       temperature_c=temperature_c, shot=shot)

    def expose(self, scene: np.ndarray, exposure: float = 1.0, gain: float = 1.0, *, rng: np.random.Generator,
               readout: str = "full", light: Illumination | None = None, exposure_s: float | None = None,
               temperature_c: float | None = None, region: Window | None = None, shot: str = "poisson") -> RawImage:
        """One frame of a scene: light through lens and filters to electrons, electrons to digital numbers.

        scene: (H, W, 3) float, linear camera RGB, 0..1; one scene pixel a photosite, whatever the preset's array.
        exposure: 1 maps scene 1.0 to the full well. gain: min_gain to max_gain; exposure x gain above 1 clips.
        readout: "full"; "binned" or "binned-digital" (same-colour blocks as charge or as numbers; rows and columns
        beyond whole periods are dropped); "always-on" (binned, few bits). light: recorded in the metadata. exposure_s:
        seconds, drive the dark current; None is not stated, and none. temperature_c: the dark current's reference unless
        given. region: (top, left, height, width) of the scene to read, the lens still over all of it.
        Same rng state, same bytes. Raises ValueError on anything else.
        """
        return expose(self, scene, exposure, gain, rng=rng, readout=readout, light=light, exposure_s=exposure_s, region=region,
                      temperature_c=temperature_c, shot=shot)

    def _high(self, gain: float) -> HighConversionGain:
        """The conversion node in use at a gain."""
        if self.high_conversion_gain is not None and self.split_gain(gain)[0] >= self.high_conversion_gain.from_gain:
            return self.high_conversion_gain
        return HighConversionGain(1.0, self.full_well_e, self.read_noise_e)


def presets() -> list[str]:
    """Names of the sensor presets."""
    return sorted(entry.name[:-5] for entry in (files("sensor_sim") / "presets").iterdir() if entry.name.endswith(".toml"))
