"""Averages over steps and over frames: of weights, and of what batch norm sees."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

import torch
from torch import Tensor

from facedet.batches import Batch
from facedet.net import Detector

EMA = 0.998


@torch.no_grad()
def average_in(shadow: Detector, net: Detector, step: int) -> None:
    """Exponential moving average of weights; everything else (counters, running statistics) is copied."""
    keep = min(EMA, (step + 1) / (step + 10))
    averaged = dict(net.named_parameters())
    current = net.state_dict()
    for name, value in shadow.state_dict().items():
        if name in averaged:
            value.lerp_(current[name], 1 - keep)
        else:
            value.copy_(current[name])


def norms(net: Detector) -> list[torch.nn.BatchNorm2d]:
    """The network's batch norms, in order."""
    return [m for m in net.modules() if isinstance(m, torch.nn.BatchNorm2d)]


@torch.no_grad()
def re_estimate(net: Detector, stream: Iterable[Batch]) -> None:
    """Batch norm's running statistics as plain means over ``stream`` (stale ones cost low-bit detectors: AQD)."""
    momenta = [norm.momentum for norm in norms(net)]
    net.eval()
    for norm in norms(net):
        norm.reset_running_stats()
        norm.momentum = None  # cumulative mean
        norm.train()
    for x, _, _ in stream:
        net(x)
    for norm, momentum in zip(norms(net), momenta, strict=True):
        norm.momentum = momentum
    net.eval()


@torch.no_grad()
def re_normalise(net: Detector, stream: list[Batch]) -> None:
    """Give a network that was unfolded the statistics of frames, layer by layer, and leave its function as it is."""
    net.eval()
    for norm in norms(net):
        seen: list[tuple[Tensor, Tensor]] = []
        hook = norm.register_forward_hook(lambda _, given, __, seen=seen: seen.append(
            (given[0].mean((0, 2, 3)), given[0].square().mean((0, 2, 3)))))
        for x, _, _ in stream:
            net(x)
        hook.remove()
        mean, square = (torch.stack(part).mean(0) for part in zip(*seen, strict=True))
        variance = (square - mean**2).clamp(min=1e-6)
        was = torch.sqrt(cast(Tensor, norm.running_var) + norm.eps)
        norm.bias.add_(norm.weight * (mean - cast(Tensor, norm.running_mean)) / was)
        norm.weight.mul_(torch.sqrt(variance + norm.eps) / was)
        norm.running_mean, norm.running_var = mean, variance
