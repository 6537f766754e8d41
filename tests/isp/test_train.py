"""Training: the loss falls, a broken run resumes to the same bytes, batches depend on seed and step alone."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file
from torch import Tensor, nn

from firmware_models.samples import sample_picture
from isp import loop
from isp import train as training
from isp.compact import CompactDemosaicer
from isp.data import Crops, demosaic_contract, picture_paths
from isp.linear import least_squares
from isp.losses import developed
from isp.pipeline import finish
from isp.train import Recipe, train
from sensor_sim import CFA, mosaic, recipes
from sensor_sim.images import write_png
from sensor_sim.sensor import Sensor
from sensor_sim.unprocess import Illumination
from tests.isp.checkpoints import assert_same_training, broken_off

pytestmark = pytest.mark.usefixtures("batches_here")


@pytest.fixture
def pictures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two small photographs and a network small enough for seconds."""
    folder = tmp_path / "pictures"
    folder.mkdir()
    write_png(folder / "a.png", sample_picture("coffee.png")[:160, :200])
    write_png(folder / "b.png", sample_picture("chelsea.png")[:160, :200])
    monkeypatch.setitem(training.NETWORKS, "tiny", lambda: CompactDemosaicer("qxq", width=64, blocks=1))
    return folder


def coffee(**settings: object) -> Crops:
    """Crops of one shipped photograph under the QxQ preset."""
    return Crops([sample_picture("coffee.png")], CFA.parse("qxq"), Sensor.preset("qxq-phone"),
                 **{"size": 64, **settings})  # type: ignore[arg-type]


def recipe(steps: int, **changes: object) -> Recipe:
    return Recipe("tiny", **{"steps": steps, "batch": 2, "crop": 64, "precision": "32-true", **changes})  # type: ignore[arg-type]


def test_the_picture_gets_better(pictures: Path, tmp_path: Path) -> None:
    rows: list[dict] = []
    train(recipe(150, noisy=0.0, batch=4, rate=3e-3), [pictures], tmp_path / "run", rows.append)
    assert rows[-1]["step"] == 150
    checkpoint = torch.load(tmp_path / "run" / "checkpoint.pt", weights_only=True)
    inputs, targets = coffee(batch=8, seed=9, noisy=0.0).at(0)
    network = CompactDemosaicer("qxq", width=64, blocks=1).eval()
    errors = []
    untrained = CompactDemosaicer("qxq", width=64, blocks=1)
    training.start(untrained, [sample_picture(name)[:160, :200] for name in ("coffee.png", "chelsea.png")], recipe(1))
    for weights in (untrained.state_dict(), checkpoint["average"]):
        network.load_state_dict(weights)
        with torch.no_grad():
            errors.append(float((network(inputs) - targets)[..., 8:-8, 8:-8].square().mean()))
    assert errors[1] < 0.9 * errors[0]


def test_a_broken_run_resumes_exactly_in_bfloat16(pictures: Path, tmp_path: Path) -> None:
    """In float32, and killed for good: ``test_train_killed``."""
    mixed = recipe(8, precision="bf16-mixed")
    whole = train(mixed, [pictures], tmp_path / "whole")
    with broken_off(before=5):
        train(mixed, [pictures], tmp_path / "parts", save_every_s=0)
    assert torch.load(tmp_path / "parts" / "checkpoint.pt", weights_only=True)["state"]["step"] == 5
    assert_same_training(whole, train(mixed, [pictures], tmp_path / "parts"))
    a, b = (torch.load(path, weights_only=True)["net"] for path in (whole, train(recipe(8), [pictures], tmp_path / "float")))
    assert {value.dtype for value in a.values()} == {torch.float32}
    assert not any(torch.equal(a[key], b[key]) for key in a if key.endswith("weight")), "nothing is in bfloat16"


def test_a_compiled_training_learns_the_same_and_resumes_exactly(pictures: Path, tmp_path: Path,
                                                                 skip_or_fail_in_ci: Callable[[str], None]) -> None:
    skip_or_fail_in_ci("" if shutil.which("g++") else "torch.compile needs a C++ compiler, and there is no g++")
    compiled = recipe(8, compiler="inductor")
    whole = train(compiled, [pictures], tmp_path / "whole")
    with broken_off(before=5):
        train(compiled, [pictures], tmp_path / "parts", save_every_s=0)
    assert_same_training(whole, train(compiled, [pictures], tmp_path / "parts"))
    plain = load_file(train(recipe(8), [pictures], tmp_path / "plain").parent / "weights.safetensors")
    made = load_file(whole.parent / "weights.safetensors")
    assert made.keys() == plain.keys()
    for key, value in plain.items():
        torch.testing.assert_close(made[key], value, rtol=0, atol=1e-3)


def test_a_developed_error_is_that_of_the_pictures_a_camera_makes() -> None:
    light = Illumination.average()
    rng = np.random.default_rng(3)
    codes = rng.uniform(-0.1, 1.1, (2, 24, 24, 3)).astype(np.float32)
    contract = demosaic_contract(CFA.parse("qxq"))
    made = [finish(contract.decode(one), light.colour_matrix).astype(float) / 255 for one in codes]
    error = np.square(made[0] - made[1])[8:-8, 8:-8].mean()
    picture, truth = (torch.from_numpy(one).permute(2, 0, 1)[None] for one in codes)
    objective = training.InnerError.of(recipe(1, look="developed", noisy=1.0))
    found = objective(nn.Identity(), picture, truth, 0)
    assert float(found.squared) == pytest.approx(error, rel=5e-3)  # rounded to bytes there
    plain = training.InnerError.of(recipe(1, noisy=1.0))(nn.Identity(), picture, truth, 0)
    assert abs(float(plain.squared) / error - 1) > 0.05


def test_the_slope_of_a_developed_error_is_finite_everywhere() -> None:
    codes = torch.tensor([-1.0, 0.0, 1e-9, 0.04045, 0.5, 1.0, 2.0]).expand(1, 3, 7, 7).clone().requires_grad_()
    developed(codes).sum().backward()
    assert codes.grad is not None
    assert torch.isfinite(codes.grad).all()
    assert float(codes.grad[..., 4].min()) > 0


def test_a_developed_look_at_crops_without_noise_is_refused() -> None:
    with pytest.raises(ValueError, match=r"look is 'developed' and its noisy 0\.4; .* noisy=1"):
        training.Recipe("qxq-lite", look="developed").check()
    with pytest.raises(ValueError, match="look is 'seen'; there are companded, developed"):
        training.Recipe("qxq-lite", look="seen").check()
    training.Recipe("qxq-lite", look="developed", noisy=1.0).check()


def test_a_compiler_that_is_not_there_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValueError, match="compiler is 'xla'; there are none, inductor"):
        training.Recipe("qxq-lite", compiler="xla").check()
    with pytest.raises(ValueError, match=r"unfit for qxq-lite-int8's rounding"):
        training.Recipe("qxq-lite-int8", compiler="inductor").check()
    monkeypatch.setenv("CXX", "no-such-compiler")
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    with pytest.raises(ValueError, match=r"needs a C\+\+ compiler"):
        training.Recipe("qxq-lite", compiler="inductor").check()


def test_another_recipe_is_refused(pictures: Path, tmp_path: Path) -> None:
    train(recipe(1), [pictures], tmp_path / "run")
    with pytest.raises(ValueError, match="another recipe"):
        train(recipe(2), [pictures], tmp_path / "run")
    assert json.loads((tmp_path / "run" / "log.jsonl").read_text().splitlines()[0])["step"] == 1
    checkpoint = tmp_path / "run" / "checkpoint.pt"
    found = torch.load(checkpoint, weights_only=True)
    found["optimiser"]["param_groups"].pop()  # as where another version gave the optimisers other parameters
    torch.save(found, checkpoint)
    with pytest.raises(ValueError, match=r"checkpoint\.pt has the state of another optimiser .*; choose another folder"):
        train(recipe(1), [pictures], tmp_path / "run")


def test_a_training_goes_on_from_given_weights(pictures: Path, tmp_path: Path) -> None:
    first = train(recipe(6, noisy=0.0), [pictures], tmp_path / "first")
    weights = first.parent / "weights.safetensors"
    onward = train(recipe(1, noisy=0.0, rate=0.0), [pictures], tmp_path / "onward", begin=weights)
    begun, gone_on = (torch.load(path, weights_only=True) for path in (first, onward))
    for key, value in begun["average"].items():
        assert torch.allclose(gone_on["average"][key], value, atol=1e-7), key
    assert gone_on["recipe"]["begun_from"] == hashlib.sha256(weights.read_bytes()).hexdigest()
    assert begun["recipe"]["begun_from"] == ""
    with pytest.raises(ValueError, match="another recipe"):  # the same numbers, but not the same beginning
        train(recipe(1, noisy=0.0, rate=0.0), [pictures], tmp_path / "onward")


def test_weights_to_go_on_from_are_refused_when_they_are_not_this_networks(pictures: Path, tmp_path: Path) -> None:
    other, broken = tmp_path / "other.safetensors", tmp_path / "broken.safetensors"
    save_file(CompactDemosaicer("qxq", width=64, blocks=2).state_dict(), other)
    broken.write_bytes(b"no weights")
    with pytest.raises(ValueError, match="holds another network's weights"):
        train(recipe(1), [pictures], tmp_path / "run", begin=other)
    for file in (broken, tmp_path / "missing.safetensors"):
        with pytest.raises(ValueError, match=f"{file.name} cannot be read as weights"):
            train(recipe(1), [pictures], tmp_path / "run", begin=file)


def test_batches_repeat_and_both_kinds_of_input_match_their_target(pictures: Path) -> None:
    crops = coffee(batch=8, seed=3)
    (a, target), (b, _), (c, _) = crops.at(5), crops.at(5), crops.at(6)
    assert torch.equal(a, b)
    assert not torch.equal(a, c)
    x, y = coffee(batch=4, noisy=0.0).at(0)
    np.testing.assert_array_equal(x[:, 0].numpy(), mosaic(y.permute(0, 2, 3, 1).numpy(), CFA.parse("qxq")))
    x, y = coffee(batch=4, noisy=1.0, gains=(1, 1)).at(0)
    sampled = mosaic(y.permute(0, 2, 3, 1).numpy(), CFA.parse("qxq"))
    assert np.abs(x[:, 0].numpy() - sampled).mean() < 0.03
    assert target.shape == (8, 3, 64, 64)


def test_least_squares_finds_a_linear_truth() -> None:
    """On pictures without detail every colour is the mean of any window, and greys pass unchanged at every place."""
    cfa = CFA.parse("quad")
    ramp = np.linspace(0, 0.3, 32, dtype=np.float32)[:, None, None]
    pictures = [np.broadcast_to(v + ramp, (32, 32, 3)) for v in (0.1, 0.3, 0.6)]
    weight = least_squares(((mosaic(p, cfa), p) for p in pictures), 4)
    np.testing.assert_allclose(weight.sum((1, 2, 3)), 1, atol=1e-4)


def test_folders_without_pictures_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no folder with pictures"):
        picture_paths([tmp_path])
    with pytest.raises(ValueError, match="smaller crop"):
        Crops([np.zeros((16, 16, 3), np.uint8)], CFA.parse("qxq"), Sensor.preset("qxq-phone"))


class Unsteady(nn.Module):
    """An error whose gradient is infinite in some of the steps."""

    def __init__(self, bad: set[int]) -> None:
        super().__init__()
        self.bad = bad

    def __call__(self, net: nn.Module, inputs: Tensor, targets: Tensor, step: int) -> loop.Loss:
        squared = training.inner_squares(net(inputs), targets, 8)
        return loop.Loss(squared.mean() * (float("inf") if step in self.bad else 1.0), squared)


def test_a_step_whose_gradient_is_not_finite_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recipes, "HOPELESS", 4)
    plan, net = recipe(7), CompactDemosaicer("qxq", width=64, blocks=1)
    fabric = loop.Devices().fabric(plan.precision)

    def batches(*, start: int, rank: int, world: int) -> Crops:
        return coffee(batch=2, seed=0, start=start)
    rows: list[dict] = []
    for name in ("run", "other"):
        (tmp_path / name).mkdir()
    loop.fit(fabric, net, Unsteady({1, 2, 3, 5}), batches, plan, tmp_path / "run", progress=rows.append)
    assert rows[-1]["passed_over"] == 4
    assert all(bool(torch.isfinite(value).all()) for value in net.state_dict().values())
    with pytest.raises(ValueError, match=r"4 steps in a row are not finite.*rate is 0\.002"):
        loop.fit(fabric, net, Unsteady({1, 2, 3, 4}), batches, plan, tmp_path / "other")


@pytest.mark.parametrize("content", [b"", b"no checkpoint", None])
def test_what_is_no_checkpoint_is_refused_in_one_sentence(tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "checkpoint.pt"
    if content is None:
        torch.save({"step": 1}, file)
    else:
        file.write_bytes(content)
    net = CompactDemosaicer("qxq", width=64, blocks=1)
    with pytest.raises(ValueError, match="is not a checkpoint of this trainer") as said:
        loop.resume(tmp_path, recipe(1), net, torch.optim.AdamW(net.parameters()), {}, {})
    assert "\n" not in str(said.value)


@pytest.mark.parametrize("rate", [0.0, float("inf"), float("nan"), -1.0])
def test_a_rate_that_teaches_nothing_is_refused(rate: float) -> None:
    with pytest.raises(ValueError, match=r"rate is .*finite number above 0"):
        training.Recipe("qxq-lite", rate=rate).check()


def test_averages_follow_a_network_in_bfloat16() -> None:
    net = nn.Linear(1, 1).to(torch.bfloat16)
    average = {key: torch.ones_like(value, dtype=torch.float32) for key, value in net.state_dict().items()}
    with torch.no_grad():
        for parameter in net.parameters():
            parameter.fill_(1.25)
    for _ in range(10000):
        loop.follow(average, net, 0.999)
    assert all(value.item() == pytest.approx(1.25, abs=1e-3) for value in average.values())


def test_muon_has_the_convolutions_that_begin_at_random_and_no_others() -> None:
    for name, turned in (("qxq-compact", {"coarse.body", "fine.stem", "fine.body", "fine.head"}), ("qxq-lite", {"body"}),
                         ("pynet-qxq", {"finest"})):
        net = training.NETWORKS[name]()
        names = {id(p): key for key, p in net.named_parameters()}
        groups = training.parameter_groups(net)
        assert sorted(id(p) for g in groups for p in g["params"]) == sorted(names)
        found = {names[id(p)] for g in groups if g["muon"] for p in g["params"]}
        assert found == {key for key, p in net.named_parameters() if p.ndim == 4 and key.startswith(tuple(turned))}
        assert not any(g["muon"] for g in training.parameter_groups(net, "adamw"))


def test_an_unknown_optimiser_is_refused() -> None:
    with pytest.raises(ValueError, match="optimiser is 'sgd'; there are muon, adamw"):
        training.Recipe("qxq-lite", optimiser="sgd").check()
