"""The sensor as data: every quantity in electrons, digital numbers, seconds, degrees Celsius or per cent."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field, replace
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np

from sensor_sim.atomic import input_file
from sensor_sim.cfa import CFA
from sensor_sim.raw import RawImage, RawMetadata
from sensor_sim.readout import READOUTS, bin_blocks, whole_blocks
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

    def binned(self) -> Sensor:
        """The sensor as its always-on mode shows it: one photosite stands for a whole same-colour block.

        A full read-out of it has the distribution of the always-on read-out of a scene that is constant over each
        block, but within the shot noise of the full well, where single photosites clip one by one. Meant for
        training: a sixteenth of the draws on QxQ. Raises ValueError when the array does not start at a whole block.
        """
        mode, sites = self.always_on, self.cfa.block**2
        noise = self.read_noise_e * (1.0 if mode.binning == "charge" else float(np.sqrt(sites)))
        return replace(self, height=self.height // self.cfa.block, width=self.width // self.cfa.block, cfa=self.cfa.binned(),
                       bit_depth=mode.bit_depth, black_level_dn=mode.black_level_dn, white_level_dn=2**mode.bit_depth - 1,
                       full_well_e=self.full_well_e * sites, read_noise_e=noise,
                       conversion_gain_dn_per_e=(2**mode.bit_depth - 1 - mode.black_level_dn) / (self.full_well_e * sites))

    def noise_profile(self, gain: float) -> tuple[float, float]:
        """(S, O) of variance = S x + O, x the signal above black with white at 1 (DNG NoiseProfile)."""
        k = self.conversion_gain_dn_per_e * gain
        span = self.white_level_dn - self.black_level_dn
        return k / span, ((k * self.read_noise_e) ** 2 + 1 / 12) / span**2

    def expose(self, scene: np.ndarray, exposure: float = 1.0, gain: float = 1.0, *, rng: np.random.Generator,
               readout: str = "full", light: Illumination | None = None, exposure_s: float | None = None) -> RawImage:
        """One frame of a scene: photon shot noise, full well, read noise, gain, black level, quantization.

        scene: (H, W, 3) float, linear camera RGB, 0..1; one scene pixel a photosite, whatever the preset's array.
        exposure: 1 maps scene 1.0 to the full well. gain: analog, 1 to max_gain; exposure x gain above 1 clips
        at the white level. readout: "full", or "always-on" (binned blocks, few bits; rows and columns beyond whole
        periods are dropped). light: recorded in the metadata. exposure_s: seconds, recorded only.
        Same rng state, same bytes. Raises ValueError on anything else.
        """
        self._check(scene, exposure, gain, readout)
        light = light or Illumination((1.0, 1.0, 1.0), RawMetadata().colour_matrix)
        binned = readout == "always-on"
        rows, columns = whole_blocks(scene.shape[0], scene.shape[1], self.cfa) if binned else (slice(None), slice(None))
        scene = scene[rows, columns]
        cfa = self.cfa.shifted(rows.start or 0, columns.start or 0)
        meta = RawMetadata(light.white_balance, light.colour_matrix, self.noise_profile(gain), float(gain), exposure_s,
                           1, (rows.start or 0, columns.start or 0), self.name)
        electrons = self._collect(scene, cfa, exposure, rng)
        if binned:
            return self._read_binned(electrons, cfa, gain, rng, meta)
        dn = self._convert(electrons, gain, rng, self.full_well_e, self.black_level_dn, self.white_level_dn)
        return RawImage(dn, cfa, self.black_level_dn, self.white_level_dn, self.bit_depth, meta)

    def _check(self, scene: np.ndarray, exposure: float, gain: float, readout: str) -> None:
        if scene.ndim != 3 or scene.shape[2] != 3 or scene.dtype.kind != "f" or 0 in scene.shape:
            raise ValueError(f"a scene must be (H, W, 3) float, linear camera RGB 0..1, not {scene.shape} {scene.dtype}")
        if not np.isfinite(scene).all() or scene.min() < 0:
            raise ValueError("a scene must be finite and not negative: light has no sign")
        if not (0 < exposure < 1e6):
            raise ValueError(f"exposure {exposure:g} must be positive (1 fills the well at scene 1.0)")
        if not (1 <= gain <= self.max_gain):
            raise ValueError(f"gain {gain:g} must be 1 to {self.max_gain:g} for {self.name} (ISO 100 to {100 * self.max_gain:g})")
        if readout not in READOUTS:
            raise ValueError(f"unknown read-out {readout!r}; known are {', '.join(READOUTS)}")

    def _collect(self, scene: np.ndarray, cfa: CFA, exposure: float, rng: np.random.Generator) -> np.ndarray:
        """Electrons in every photosite, (H, W) float32, clipped at the full well."""
        h, w = scene.shape[:2]
        light = np.take_along_axis(scene, cfa.colours(h, w)[..., None].astype(np.intp), 2)[..., 0]
        electrons = rng.poisson(light.astype(np.float64) * (exposure * self.full_well_e))
        return np.minimum(electrons, self.full_well_e).astype(np.float32)

    def _read_binned(self, electrons: np.ndarray, cfa: CFA, gain: float, rng: np.random.Generator, meta: RawMetadata) -> RawImage:
        mode, sites = self.always_on, cfa.block**2
        if mode.binning == "digital":  # every photosite is read, so every one brings read noise
            electrons = electrons + rng.normal(0, self.read_noise_e, electrons.shape).astype(np.float32)
        white = 2**mode.bit_depth - 1
        dn = self._convert(bin_blocks(electrons, cfa.block), gain, rng, self.full_well_e * sites, mode.black_level_dn, white,
                           self.read_noise_e if mode.binning == "charge" else 0.0)
        span, k = white - mode.black_level_dn, gain * (white - mode.black_level_dn) / (self.full_well_e * sites)
        read_variance = self.read_noise_e**2 * (1 if mode.binning == "charge" else sites)
        profile = (k / span, (k * k * read_variance + 1 / 12) / span**2)
        meta = replace(meta, binning=cfa.block, noise_profile=profile)
        return RawImage(dn, cfa.binned(), mode.black_level_dn, white, mode.bit_depth, meta)

    def _convert(self, electrons: np.ndarray, gain: float, rng: np.random.Generator, full_well: float, black: int, white: int,
                 read_noise: float | None = None) -> np.ndarray:
        """Electrons to DN: read noise, analog gain, black level, rounding (variance 1/12 DN^2, once), clipping."""
        sigma = self.read_noise_e if read_noise is None else read_noise
        noisy = electrons + np.float32(sigma) * rng.standard_normal(electrons.shape, np.float32)
        k = np.float32(gain * (white - black) / full_well)
        return np.clip(np.rint(np.float32(black) + k * noisy), 0, white).astype(np.uint16)


def presets() -> list[str]:
    """Names of the sensor presets."""
    return sorted(entry.name[:-5] for entry in (files("sensor_sim") / "presets").iterdir() if entry.name.endswith(".toml"))
