"""Training on one page: frames from the simulated sensor, a float network, then its ternary twin from its weights."""

from __future__ import annotations

import copy
import json
import math
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import numpy as np
import torch
from rich.progress import Progress, TextColumn
from torch import Tensor
from torch.utils.data import DataLoader, Dataset

from facedet.data import training_set
from facedet.evaluate import average_precision, detect_all, frames
from facedet.losses import assign, cells, detection_loss
from facedet.net import HEIGHT, WIDTH, Detector, Head, encode, fold, save, strides
from facedet.quant import COLLECT
from facedet.scenes import Scenes
from sensor_sim.sensor import Sensor

SENSOR = "qxq-phone"
STAGES = (("float", 0.42, 2e-3), ("ternary", 0.58, 1e-3))  # precision, share of the budget, peak learning rate
BATCH, EMA, WEIGHT_DECAY, BOX_WEIGHT = 24, 0.998, 1e-4, 1.5
RE_ESTIMATE = 60      # batches
VALIDATE_EVERY = 400  # steps; a checkpoint is written as often


Batch = tuple[Tensor, Tensor, Tensor]


class Frames(Dataset):
    """Frame i of a seed, with its targets: always the same bytes, whoever asks, so that a resumed run sees what it would have."""

    def __init__(self, scenes: Scenes, seed: int, length: int) -> None:
        self.scenes, self.seed, self.length = scenes, seed, length
        self.cells = cells(*scenes.size, strides())

    def __len__(self) -> int:
        return self.length

    def __getitem__(self, index: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        mosaic, faces, ignore = self.scenes.sample(np.random.default_rng([self.seed, index]))
        return mosaic, *assign(faces, ignore, *self.cells)


def collate(items: list) -> Batch:
    """(frames (N, 1, H, W) float32, labels (N, C), boxes (N, C, 4))."""
    mosaics, labels, boxes = zip(*items, strict=True)
    return encode(np.stack(mosaics)), torch.from_numpy(np.stack(labels)), torch.from_numpy(np.stack(boxes))


def batches(scenes: Scenes, seed: int, first: int, last: int, batch: int, workers: int) -> Iterator[Batch]:
    """Batches number ``first`` to ``last`` of a seed's endless stream."""
    data = Frames(scenes, seed, last * batch)
    # One thread a worker: two OpenCV pools beside the training thread would only push each other off the cores.
    loader = DataLoader(data, batch, sampler=range(first * batch, last * batch), num_workers=workers, collate_fn=collate,
                        worker_init_fn=lambda _: torch.set_num_threads(1), prefetch_factor=4 if workers else None)
    yield from loader


def training_step(net: Detector, optimiser: torch.optim.Optimizer, batch: Batch,
                  grid: tuple[Tensor, Tensor]) -> tuple[float, float]:
    """One step; returns (score loss, box loss)."""
    x, label, box = batch
    score, place = detection_loss(net(x.contiguous(memory_format=torch.channels_last)), label, box, *grid)
    optimiser.zero_grad(set_to_none=True)
    (score + BOX_WEIGHT * place).backward()
    torch.nn.utils.clip_grad_norm_(net.parameters(), 10.0)
    optimiser.step()
    return float(score.detach()), float(place.detach())


def optimiser_for(net: Detector) -> torch.optim.Optimizer:
    """AdamW; only convolution weights decay, not scales, biases or batch norm."""
    decay = [p for p in net.parameters() if p.ndim == 4]
    rest = [p for p in net.parameters() if p.ndim != 4]
    return torch.optim.AdamW([{"params": decay, "weight_decay": WEIGHT_DECAY}, {"params": rest, "weight_decay": 0.0}], lr=1e-3)


def learning_rate(step: int, steps: int, peak: float) -> float:
    """Linear warm-up over 3 % of the steps, then a cosine to 1 % of the peak."""
    warm = max(1, round(0.03 * steps))
    if step < warm:
        return peak * (step + 1) / warm
    return peak * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * (step - warm) / max(1, steps - warm))))


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


@torch.no_grad()
def re_estimate(net: Detector, stream: Iterator[Batch]) -> None:
    """Batch norm's running statistics as plain means over ``stream`` (stale ones cost low-bit detectors: AQD)."""
    norms = [m for m in net.modules() if isinstance(m, torch.nn.BatchNorm2d)]
    momenta = [m.momentum for m in norms]
    net.eval()
    for norm in norms:
        norm.reset_running_stats()
        norm.momentum = None  # cumulative mean
        norm.train()
    for x, _, _ in stream:
        net(x)
    for norm, momentum in zip(norms, momenta, strict=True):
        norm.momentum = momentum
    net.eval()


def next_stage(previous: Detector | None, precision: str, seed: int) -> Detector:
    """A fresh twin, with the weights of the stage before."""
    torch.manual_seed(seed)
    net = Detector(precision)
    if previous is None:
        for head in cast("list[Head]", net.heads):  # few cells hold a face; a box of three strides a side is a good first guess
            torch.nn.init.normal_(head.conv.weight, std=0.01)
            head.conv.bias.data = torch.tensor([-4.0, 1.5, 1.5, 1.5, 1.5])
    else:
        state = previous.state_dict()
        unknown = net.load_state_dict(state, strict=False).unexpected_keys
        if unknown:
            raise ValueError(f"the twins' layouts differ: {', '.join(unknown)}")
    return cast(Any, net).to(memory_format=torch.channels_last)


class Validation:
    """AP at IoU 0.5 on the held-out scenes at x1 exposure, all faces of at least 10 pixels."""

    def __init__(self, pictures: list, sensor: Sensor) -> None:
        self.pictures = pictures
        self.dn, self.scales = frames(pictures, sensor, (HEIGHT, WIDTH))

    def __call__(self, net: Detector) -> float:
        found = detect_all(runner(net), self.dn, strides())
        return average_precision(self.pictures, self.scales, found)["ap50"]


def runner(net: Detector):
    """A network as what ``facedet.evaluate`` runs: a (1, H, W) frame of DN to NumPy outputs."""
    net.eval()

    @torch.no_grad()
    def run(dn: np.ndarray) -> list[np.ndarray]:
        return [m.numpy() for m in net(encode(dn))]
    return run


def train(data: Path, out: Path, *, steps: int | None = None, minutes: float | None = None, seed: int = 0, batch: int = BATCH,
          workers: int = 1, threads: int | None = None) -> Detector:
    """Train float, then ternary; returns the ternary network (not folded), and folds it to ``out/weights.safetensors``.

    data: the folder of the training set (``annotations.json``, ``images``). out: gets ``last.pt`` (resumed from when it is
    there, exactly), ``float.pt``, ``ternary.pt``, ``log.jsonl``. Give steps (reproducible) or minutes (turned into steps by
    the speed of the first ones). seed: of data and weights. Raises ValueError on contradictions.
    """
    if (steps is None) == (minutes is None):
        raise ValueError("give either steps or minutes")
    if threads:
        torch.set_num_threads(threads)
    out.mkdir(parents=True, exist_ok=True)
    labelled, free, validation = training_set(data)
    sensor = Sensor.preset(SENSOR)
    scenes = Scenes(labelled, free, sensor, HEIGHT, WIDTH)
    check = Validation(validation, sensor) if validation else None
    state: dict[str, Any] = {"stage": 0, "steps": {}}
    if (out / "last.pt").exists():
        state = torch.load(out / "last.pt", weights_only=False)
    net = None
    for index, (precision, share, peak) in enumerate(STAGES):
        done = out / f"{precision}.pt"
        if state["stage"] > index:
            net = Detector(precision)
            net.load_state_dict(torch.load(done, weights_only=True))
            continue
        fresh = next_stage(net, precision, seed)
        budget = {"steps": round(steps * share)} if steps is not None else {"minutes": (minutes or 0) * share}
        net = Stage(index, precision, peak, fresh, scenes, check, out, seed, batch, workers).run(state, **budget)
        torch.save(net.state_dict(), done)
        state = {"stage": index + 1, "steps": state["steps"]}
        torch.save(state, out / "last.pt")
    assert net is not None
    save(fold(net), out / "weights.safetensors")
    return net


class Stage:
    """One precision's training: the loop, its log and its checkpoints."""

    def __init__(self, index: int, precision: str, peak: float, net: Detector, scenes: Scenes, check: Validation | None,
                 out: Path, seed: int, batch: int, workers: int) -> None:
        self.index, self.precision, self.peak, self.net, self.scenes = index, precision, peak, net, scenes
        self.check, self.out, self.seed, self.batch, self.workers = check, out, seed, batch, workers
        self.shadow = copy.deepcopy(net)
        self.optimiser = optimiser_for(net)
        centres, sides = cells(*scenes.size, strides())
        self.grid = torch.from_numpy(centres), torch.from_numpy(sides)
        self.stream_seed = seed * 10 + index  # each stage sees frames of its own

    def run(self, state: dict, steps: int | None = None, minutes: float | None = None) -> Detector:
        start = self._resume(state) or self._calibrate()
        steps = steps or state["steps"].get(self.precision) or self._steps_for(minutes or 0)
        state["steps"][self.precision] = steps
        columns = (*Progress.get_default_columns(), TextColumn("{task.fields[note]}"))
        stream = batches(self.scenes, self.stream_seed, start, steps, self.batch, self.workers)
        began, losses = time.time(), []
        with Progress(*columns) as progress:
            task = progress.add_task(self.precision, total=steps, completed=start, note="")
            for step, batch in enumerate(stream, start):
                losses.append(self._step(step, steps, batch))
                progress.update(task, advance=1, note=f"loss {losses[-1][0]:.2f} + {losses[-1][1]:.2f}")
                if (step + 1) % VALIDATE_EVERY == 0 or step + 1 == steps:
                    self._save(state, step + 1)
                    self._log(step + 1, steps, losses, time.time() - began)
                    losses = []
        return self._finish()

    def _step(self, step: int, steps: int, batch: Batch) -> tuple[float, float]:
        for group in self.optimiser.param_groups:
            group["lr"] = learning_rate(step, steps, self.peak)
        self.net.train()
        losses = training_step(self.net, self.optimiser, batch, self.grid)
        average_in(self.shadow, self.net, step)
        return losses

    def _steps_for(self, minutes: float) -> int:
        """How many steps fit, from a few on copies that leave the run untouched."""
        net = copy.deepcopy(self.net).train()
        optimiser, began, count = optimiser_for(net), 0.0, 12
        for i, batch in enumerate(batches(self.scenes, self.stream_seed, 0, count, self.batch, self.workers)):
            began = time.time() if i == 4 else began
            training_step(net, optimiser, batch, self.grid)
        return max(1, int(minutes * 60 / ((time.time() - began) / (count - 4))))

    def _finish(self) -> Detector:
        """The averaged network with batch norm re-estimated on frames never trained on."""
        re_estimate(self.shadow, batches(self.scenes, self.stream_seed + 5, 0, RE_ESTIMATE, self.batch, self.workers))
        if self.check:
            self._write({"stage": self.precision, "done": True, "val_ap50": round(self.check(self.shadow), 4)})
        return self.shadow

    def _log(self, step: int, steps: int, losses: list[tuple[float, float]], seconds: float) -> None:
        score, place = np.mean(losses, 0)
        entry = {"stage": self.precision, "step": step, "of": steps, "score_loss": round(float(score), 4),
                 "box_loss": round(float(place), 4), "seconds": round(seconds, 1)}
        if self.check:
            entry["val_ap50"] = round(self.check(copy.deepcopy(self.shadow)), 4)
        self._write(entry)

    def _write(self, entry: dict) -> None:
        print(json.dumps(entry), flush=True)
        with open(self.out / "log.jsonl", "a") as log:
            log.write(json.dumps(entry) + "\n")

    def _save(self, state: dict, step: int) -> None:
        path = self.out / "last.pt"
        torch.save({**state, "stage": self.index, "step": step, "net": self.net.state_dict(),
                    "shadow": self.shadow.state_dict(), "optimiser": self.optimiser.state_dict()}, path.with_suffix(".part"))
        path.with_suffix(".part").replace(path)

    def _calibrate(self) -> int:
        """Settle the activations' scales, and start the average from there (a copy would go on collecting on its own)."""
        if self.precision != "float":
            self.net.train()
            with torch.no_grad():
                for x, _, _ in batches(self.scenes, self.stream_seed + 5, 0, COLLECT + 1, self.batch, self.workers):
                    self.net(x)
            self.shadow.load_state_dict(self.net.state_dict())
        return 0

    def _resume(self, state: dict) -> int:
        if "net" not in state or state["stage"] != self.index:
            return 0
        self.net.load_state_dict(state["net"])
        self.shadow.load_state_dict(state["shadow"])
        self.optimiser = optimiser_for(self.net)  # Brevitas makes new parameters of its scales on loading
        self.optimiser.load_state_dict(state["optimiser"])
        return int(state["step"])
