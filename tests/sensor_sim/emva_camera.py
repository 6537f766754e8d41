"""A camera of known parameters, written apart from sensor_sim: the standard's linear model and nothing else."""

from dataclasses import dataclass

import numpy as np

from sensor_sim.emva1288.dark_current import DarkSeries
from sensor_sim.emva1288.photon_transfer import FlatFieldSeries


@dataclass(frozen=True)
class Camera:
    height: int = 128
    width: int = 160
    gain: float = 0.5  # DN/e-
    quantum_efficiency: float = 0.6
    offset: float = 64.3  # DN, no whole number: rounding must not favour one
    read_noise_e: float = 2.5
    row_noise_e: float = 0.0
    full_well_e: float = 1700.0
    white: int = 1023
    current_e_per_s: float = 20.0
    doubling_c: float = 7.0
    dsnu: tuple = (1.5, 0.0, 0.0)  # pixel, row, column, e-
    prnu: tuple = (0.01, 0.0, 0.0)  # shares

    def pattern(self, parts, seed):
        rng, (h, w) = np.random.default_rng(seed), (self.height, self.width)
        return sum(s * rng.standard_normal(shape) for s, shape in zip(parts, [(h, w), (h, 1), (1, w)], strict=True))

    def grab(self, rng, photons, seconds, count, temperature=25.0):
        """(count, H, W) uint16 DN."""
        current = self.current_e_per_s * 2 ** ((temperature - 25) / self.doubling_c)
        mean = photons * self.quantum_efficiency * (1 + self.pattern(self.prnu, 1)) + current * seconds
        shape = (count, self.height, self.width)
        electrons = np.minimum(rng.poisson(np.broadcast_to(mean, shape)), self.full_well_e)
        noise = self.read_noise_e * rng.standard_normal(shape) + self.row_noise_e * rng.standard_normal((count, self.height, 1))
        dn = self.offset + self.gain * (electrons + noise + self.pattern(self.dsnu, 2))
        return np.clip(np.rint(dn), 0, self.white).astype(np.uint16)

    def flat_fields(self, seed, levels=52, longest_s=1.0):
        rng, share = np.random.default_rng(seed), np.arange(1, levels + 1) / 50
        photons, seconds = share * self.full_well_e / self.quantum_efficiency, share * longest_s
        both = [[self.grab(rng, p, s, 2), self.grab(rng, 0, s, 2)] for p, s in zip(photons, seconds, strict=True)]
        return FlatFieldSeries(photons, seconds, *np.stack(both, 1))

    def dark_series(self, seed, temperatures=(5.0, 15.0, 25.0, 35.0, 45.0)):
        rng, shares = np.random.default_rng(seed), np.arange(1, 7) / 6
        longest = [60 / (self.current_e_per_s * 2 ** ((t - 25) / self.doubling_c)) for t in temperatures]
        seconds = np.outer(longest, shares)
        frames = np.stack([[self.grab(rng, 0, s, 2, t) for s in row] for t, row in zip(temperatures, seconds, strict=True)])
        return DarkSeries(np.array(temperatures), seconds, frames)
