"""The sensor: light to digital numbers, every quantity in electrons, digital numbers or seconds."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field, fields, replace
from importlib.resources import files

import numpy as np

from sensor_sim.cfa import CFA
from sensor_sim.raw import RawImage, RawMetadata
from sensor_sim.readout import READOUTS, bin_blocks, whole_blocks
from sensor_sim.unprocess import Illumination


@dataclass(frozen=True)
class AlwaysOn:
    """The low-power mode: bits and black level of its frames; binning "charge" (one read a block) or "digital"."""

    bit_depth: int = 8
    black_level_dn: int = 16
    binning: str = "charge"


@dataclass(frozen=True)
class Sensor:
    """A sensor as data; presets are the TOML files of ``sensor_sim/presets``.

    height, width: photosites. bit_depth: bits of the converter. black_level_dn, white_level_dn: DN.
    full_well_e: electrons a photosite holds. read_noise_e: standard deviation, electrons, Gaussian.
    max_gain: the largest analog gain, 1 being unity (ISO 100). sources: where each number is from.
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

    def __post_init__(self) -> None:
        if not 0 <= self.black_level_dn < self.white_level_dn <= 2**self.bit_depth - 1:
            raise ValueError(f"sensor {self.name}: 0 <= black_level_dn {self.black_level_dn} < white_level_dn "
                             f"{self.white_level_dn} <= {2**self.bit_depth - 1} ({self.bit_depth} bits) must hold")
        if self.full_well_e <= 0 or self.read_noise_e < 0 or self.max_gain < 1:
            raise ValueError(f"sensor {self.name}: full_well_e must be positive, read_noise_e not negative, max_gain at least 1")
        if self.always_on.binning not in ("charge", "digital"):
            raise ValueError(f"sensor {self.name}: always_on.binning {self.always_on.binning!r} must be charge or digital")

    @classmethod
    def preset(cls, name: str) -> Sensor:
        """A preset by name. Raises ValueError naming those there are, or the key of a file that is wrong."""
        known = presets()
        if name not in known:
            raise ValueError(f"unknown sensor {name!r}; known are {', '.join(known)}")
        data = tomllib.loads((files("sensor_sim") / "presets" / f"{name}.toml").read_text())
        allowed = {f.name for f in fields(cls)} - {"name"}
        if unknown := set(data) - allowed:
            raise ValueError(f"sensor {name}: unknown keys {', '.join(sorted(unknown))}; "
                             f"allowed are {', '.join(sorted(allowed))}")
        return cls(**{**data, "name": name, "cfa": CFA.parse(data["cfa"]), "always_on": AlwaysOn(**data.get("always_on", {}))})

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
                       full_well_e=self.full_well_e * sites, read_noise_e=noise)

    @property
    def conversion_gain_dn_per_e(self) -> float:
        """K at unity gain, DN per electron: the full well fills the converter's range."""
        return (self.white_level_dn - self.black_level_dn) / self.full_well_e

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
