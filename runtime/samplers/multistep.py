"""Two samplers of second order, which draw a line through this picture and the one before: DPM-Solver++(2M), and its
stochastic form, SDE-DPM-Solver++(2M) (Lu et al., arXiv 2211.01095, algorithm 2 and appendix). One run of the network a step."""

from __future__ import annotations

import numpy as np

from runtime.samplers import Step, half_log_snr, sampler


@sampler("dpm-2m")
def dpm_2m(step: Step) -> np.ndarray:
    """Deterministic."""
    here, change, length = extrapolated(step)
    if step.then >= 1:
        return here
    ahead = np.sqrt((1 - step.then) / (1 - step.now))
    return np.float32(ahead) * step.image - np.float32(np.sqrt(step.then) * np.expm1(-length)) * (here + change)


@sampler("dpm-2m-sde", stochastic=True)
def dpm_2m_sde(step: Step) -> np.ndarray:
    """As much noise is drawn as the reverse process has; its first step is the ancestral one."""
    here, change, length = extrapolated(step)
    if step.then >= 1:
        return here
    left = np.sqrt((1 - step.then) / (1 - step.now)) * np.exp(-length)
    renewed = -np.expm1(-2 * length)
    return (np.float32(left) * step.image + np.float32(np.sqrt(step.then) * renewed) * (here + change)
            + np.float32(np.sqrt((1 - step.then) * renewed)) * step.draw())


def extrapolated(step: Step) -> tuple[np.ndarray, np.ndarray, float]:
    """The picture, by how much it will have changed in the middle of the step, and the step's length in half log SNR.

    No change is foreseen at the first step, nor at the last, whose length is infinite.
    """
    picture, length = step.picture, half_log_snr(step.then) - half_log_snr(step.now)
    before, passed = step.memory.get("picture"), step.memory.get("length", 0.0)
    step.memory |= {"picture": picture, "length": length}
    if before is None or passed <= 0 or not 0 < length < np.inf:
        return picture, np.zeros_like(picture), length
    return picture, np.float32(length / (2 * passed)) * (picture - before), length
