"""Reward models for censored sampling, from a few dozen labels: r(x, t), the chance that a noisy image becomes a wanted picture.

Yoon et al., arXiv 2307.02770: the loss -alpha y log r - (1 - y) log(1 - r) on noised examples, y = 1 for wanted ones; an
ensemble's reward is the product of its members' (the sum of logs), each trained on a draw of the examples with replacement.
The loop runs the gradient of the sum of logs, written out as forward operators: it is exported like any other graph.

    python -m diffusion.reward 7 -o reward.safetensors          # from twenty sevens and twenty other digits; seconds
"""

from __future__ import annotations

import argparse
import json
import math
from pathlib import Path

import numpy as np
import torch
from safetensors import safe_open
from safetensors.torch import save_file
from torch import Tensor, nn

from diffusion.data import SUBJECTS
from diffusion.net import FREQUENCIES, features, waves
from runtime.loops import DenoiseFacts
from sensor_sim.atomic import atomic_path

MEMBERS, EXAMPLES = 5, 20  # of the ensemble; labels of each kind


class Rewards(nn.Module):
    """K reward models at once: image (N, C, H, W) or for each its own (K, N, C, H, W), time (N,) or (K, N) -> logits (K, N).

    Each two layers of ``width`` on the pixels, the first told the moment. size: (C, H, W).
    """

    def __init__(self, size: tuple[int, int, int], members: int = MEMBERS, width: int = 24) -> None:
        super().__init__()
        self.size, self.members, self.width = size, members, width
        pixels = math.prod(size)
        self.frequencies: Tensor
        self.register_buffer("frequencies", waves(), persistent=False)

        def matrix(inputs: int, outputs: int) -> nn.Parameter:
            return nn.Parameter(torch.randn(members, inputs, outputs) / inputs ** 0.5)

        self.look, self.moment = matrix(pixels, width), matrix(2 * FREQUENCIES, width)
        self.deep, self.judge = matrix(width, width), matrix(width, 1)
        self.offset, self.deep_offset = (nn.Parameter(torch.zeros(members, 1, width)) for _ in range(2))
        self.bias = nn.Parameter(torch.zeros(members, 1, 1))

    def forward(self, image: Tensor, time: Tensor) -> Tensor:
        return self.layers(image, time)[2][..., 0]

    def layers(self, image: Tensor, time: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Both layers before their nonlinearity, (K, N, width), and the logits (K, N, 1)."""
        pixels = image.flatten(-3)
        moment = features(time.reshape(-1), self.frequencies).reshape(*time.shape, -1)
        first = pixels @ self.look + moment @ self.moment + self.offset
        second = nn.functional.silu(first) @ self.deep + self.deep_offset
        return first, second, nn.functional.silu(second) @ self.judge + self.bias

    def gradient(self, image: Tensor, time: Tensor) -> Tensor:
        """The gradient of sum_k log r_k by the image (N, C, H, W), by the chain rule in forward operators."""
        first, second, logits = self.layers(image, time)
        back = (1 - torch.sigmoid(logits)) * self.judge.transpose(1, 2) * slope(second)
        back = back @ self.deep.transpose(1, 2) * slope(first)
        return (back @ self.look.transpose(1, 2)).sum(0).reshape(image.shape)


def slope(x: Tensor) -> Tensor:
    """The derivative of silu."""
    chance = torch.sigmoid(x)
    return chance * (1 + x * (1 - chance))


class Gradient(nn.Module):
    """The graph that the loop runs: image (N, C, H, W), time (N,) -> gradient (N, C, H, W)."""

    def __init__(self, rewards: Rewards) -> None:
        super().__init__()
        self.rewards = rewards

    def forward(self, image: Tensor, time: Tensor) -> Tensor:
        return self.rewards.gradient(image, time)


def train(pictures: np.ndarray, wanted: np.ndarray, facts: DenoiseFacts, *, members: int = MEMBERS, alpha: float = 1.0,
          steps: int = 500, batch: int = 32, width: int = 24, decay: float = 0.05, seed: int = 0) -> Rewards:
    """Train reward models on labelled pictures (n, C, H, W); wanted (n,) bool, with examples of both kinds.

    members: of the ensemble; one alone is trained on all examples, several each on a draw with replacement. Raises ValueError
    when a kind has no example.
    """
    if wanted.all() or not wanted.any():
        raise ValueError("a reward model needs examples of what is wanted and of what is not; one of them has none")
    torch.manual_seed(seed)
    rng, signal = np.random.default_rng(seed), facts.signal()
    kinds = [np.flatnonzero(wanted == kind) for kind in (False, True)]
    drawn = [np.stack([rng.choice(kind, len(kind)) if members > 1 else kind for _ in range(members)]) for kind in kinds]
    net = Rewards(facts.size, members, width)
    optimiser = torch.optim.AdamW(net.parameters(), 3e-3, weight_decay=decay)
    target = torch.tensor([0.0] * (batch // 2) + [1.0] * (batch // 2))
    for _ in range(steps):
        chosen = np.concatenate([own[np.arange(members)[:, None], rng.integers(0, own.shape[1], (members, batch // 2))]
                                 for own in drawn], 1)
        moment = rng.integers(1, facts.moments + 1, (members, batch))
        left = signal[moment][..., None, None, None].astype(np.float32)
        noise = rng.standard_normal((*chosen.shape, *facts.size), np.float32)
        noisy = np.sqrt(left) * pictures[chosen] + np.sqrt(1 - left) * noise
        logits = net(torch.from_numpy(noisy), torch.from_numpy((moment / facts.moments).astype(np.float32)))
        loss = -(alpha * target * nn.functional.logsigmoid(logits) + (1 - target) * nn.functional.logsigmoid(-logits)).mean()
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        optimiser.step()
    return net.eval()


def examples(unwanted: int, count: int, seed: int, subject: str = "digits") -> tuple[np.ndarray, np.ndarray]:
    """``count`` training pictures of the class ``unwanted`` and as many of the others: (2 count, C, H, W), and which of them
    are wanted, (2 count,) bool."""
    pictures, labels = SUBJECTS[subject].load("train")
    rng = np.random.default_rng(seed)
    chosen = np.concatenate([rng.choice(np.flatnonzero(kind), count, replace=False)
                             for kind in (labels == unwanted, labels != unwanted)])
    return pictures[chosen], labels[chosen] != unwanted


def save(net: Rewards, path: Path) -> None:
    """Write the weights with what built them, rounded to float16, which *are* the weights now."""
    about = {"size": json.dumps(net.size), "members": str(net.members), "width": str(net.width)}
    with atomic_path(path) as temporary:
        save_file({key: value.half().contiguous() for key, value in net.state_dict().items()}, temporary, about)


def load(path: Path) -> Rewards:
    """Trained reward models. Raises ValueError when the file is none of theirs."""
    with safe_open(path, "pt") as file:
        found = file.metadata() or {}
        if not {"size", "members", "width"} <= set(found):
            raise ValueError(f"{path} holds no reward models' weights: it does not say their size")
        net = Rewards(tuple(json.loads(found["size"])), int(found["members"]), int(found["width"]))
        net.load_state_dict({key: file.get_tensor(key).float() for key in file.keys()})  # noqa: SIM118 (it is no dict)
    return net.eval()


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description="Train reward models that hold a digit to be unwanted.")
    parser.add_argument("unwanted", type=int, choices=range(10))
    parser.add_argument("-o", "--output", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    pictures, wanted = examples(given.unwanted, EXAMPLES, given.seed)
    save(train(pictures, wanted, SUBJECTS["digits"].facts, seed=given.seed), given.output)


if __name__ == "__main__":
    main()
