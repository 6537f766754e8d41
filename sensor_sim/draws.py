"""Random numbers for arrays of either library: NumPy's generator for arrays, torch's for tensors."""

from __future__ import annotations

from typing import Any, Protocol

import numpy as np
from array_api_compat import array_namespace, is_numpy_array, is_torch_array

Array = Any  # a NumPy array or a torch tensor: what array_api_compat knows


class Draws(Protocol):
    """What the physics draws; every array is float32 for NumPy, of the scene's dtype and device for torch."""

    def poisson(self, mean: Array) -> Array: ...
    def normal(self, *shape: int) -> Array: ...
    def uniform(self, *shape: int) -> Array: ...


class NumpyDraws:
    """Draws of a ``np.random.Generator``."""

    def __init__(self, rng: np.random.Generator) -> None:
        self.rng = rng

    def poisson(self, mean: np.ndarray) -> np.ndarray:
        """Counts of the given means, exact at every mean."""
        return self.rng.poisson(mean).astype(np.float32)

    def normal(self, *shape: int) -> np.ndarray:
        return self.rng.standard_normal(shape, np.float32)

    def uniform(self, *shape: int) -> np.ndarray:
        """Uniform in the open interval (0, 1), float64: a quantile function has no value at its ends."""
        return np.maximum(self.rng.random(shape), 2.0**-54)


class TorchDraws:
    """Draws of a ``torch.Generator`` on the device of a tensor, differentiable by reparameterisation."""

    def __init__(self, generator: Any, like: Any) -> None:
        import torch

        self.torch, self.generator, self.kind = torch, generator, {"dtype": like.dtype, "device": like.device}

    def poisson(self, mean: Any) -> Any:
        """Counts N of the given means m, exact; their derivative is that of m + sqrt(m) (N - m) / sqrt(m) with the
        standardised count held fixed, 1 + (N - m) / 2m, and below one electron with 1 for m in the denominator,
        where it would only be noisier. Its expectation is 1, the derivative of the mean, at every m."""
        fixed = mean.detach()
        count = self.torch.poisson(fixed, generator=self.generator)
        slope = 1 + (count - fixed) / (2 * fixed.clamp(min=1))
        return count + slope * (mean - fixed)

    def normal(self, *shape: int) -> Any:
        return self.torch.randn(shape, generator=self.generator, **self.kind)

    def uniform(self, *shape: int) -> Any:
        """Uniform in the open interval (0, 1), float64: a quantile function has no value at its ends."""
        drawn = self.torch.rand(shape, generator=self.generator, dtype=self.torch.float64, device=self.kind["device"])
        return drawn.clamp(min=2.0**-54)


def draws_for(rng: Any, like: Array) -> Draws:
    """The draws for an array: a NumPy generator for NumPy, a torch generator (of its device) for a tensor.

    Raises ValueError when the two do not belong together.
    """
    if is_numpy_array(like) and isinstance(rng, np.random.Generator):
        return NumpyDraws(rng)
    if is_torch_array(like) and type(rng).__name__ == "Generator" and type(rng).__module__.startswith("torch"):
        return TorchDraws(rng, like)
    raise ValueError(f"rng must be a numpy.random.Generator for NumPy arrays or a torch.Generator for tensors, "
                     f"not {type(rng).__name__} for {type(like).__name__}")


def round_half_even(values: Array) -> Array:
    """Rounded values; for tensors the derivative is 1, as if they were not (straight-through)."""
    if is_torch_array(values):
        return values + (values.round() - values).detach()
    return array_namespace(values).round(values)


def on_device(values: np.ndarray | np.floating, like: Array) -> Array:
    """A NumPy array or number as it is, or for a tensor ``like`` a tensor of its dtype on its device."""
    if is_numpy_array(like):
        return values
    import torch

    dtype = like.dtype if values.dtype.kind == "f" else None
    return torch.as_tensor(values, dtype=dtype, device=like.device)
