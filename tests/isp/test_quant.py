"""The integer twin: the same function in another basis, weights that make up for each other's rounding, near the float network
before any training and nearer after it, and through the export path without a transpose."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors.torch import load_file, save_file

from firmware_models.samples import sample_picture
from isp import calibration, grids, quant, rounding
from isp import train as training
from isp.basis import calmest_basis, equal_rows, rebased
from isp.compact import CompactDemosaicer, RefinedDemosaicer
from isp.linear import covariance, least_squares
from isp.quantize import pack, quantize
from isp.train import FINE_TUNING, Recipe, train
from sensor_sim import CFA, mosaic
from sensor_sim.images import write_png
from sensor_sim.sensor import Sensor
from tests.isp.checkpoints import assert_same_training, broken_off

WIDTH = 20
PHONE = Sensor.preset("qxq-phone")
pytestmark = pytest.mark.usefixtures("batches_here")


def tiny() -> CompactDemosaicer:
    """Bayer in cells of 4, so that 16 samples and 4 contrasts are the whole stream."""
    return CompactDemosaicer("bayer", width=WIDTH, blocks=2, cell=4, hidden=12)


@pytest.fixture(scope="module")
def net() -> CompactDemosaicer:
    """Started from the statistics of one picture; the body does something too."""
    torch.manual_seed(0)
    made, picture = tiny(), sample_picture("coffee.png").astype(np.float32) / 255
    pairs = [(mosaic(picture, made.cfa), picture)]
    made.start(covariance(pairs, made.cell), least_squares(pairs, made.cell))
    return made.eval()


@pytest.fixture(scope="module")
def crops() -> tuple[torch.Tensor, torch.Tensor]:
    """Mosaics (12, 1, 64, 64) and pictures of another photograph."""
    picture = sample_picture("chelsea.png").astype(np.float32) / 255
    truths = np.stack([picture[y:y + 64, x:x + 64] for y in (0, 64, 128) for x in (0, 96, 192, 288)])
    mosaics = np.stack([mosaic(t, CFA.parse("bayer")) for t in truths])
    return torch.from_numpy(mosaics)[:, None], torch.from_numpy(truths).permute(0, 3, 1, 2)


@pytest.fixture(scope="module")
def refined() -> RefinedDemosaicer:
    """Started alike, with a second network that does something too."""
    torch.manual_seed(0)
    made, picture = RefinedDemosaicer("bayer", width=8, blocks=1, fine_width=12, fine_blocks=1), sample_picture("coffee.png")
    pairs = [(mosaic(picture.astype(np.float32) / 255, made.cfa), picture.astype(np.float32) / 255)]
    made.start(covariance(pairs, made.cell), least_squares(pairs, made.cell))
    return made.eval()


def error(a: torch.Tensor, b: torch.Tensor) -> float:
    """Root mean square in 8-bit codes, 8 pixels off."""
    return float((a - b)[..., 8:-8, 8:-8].square().mean().sqrt() * 255)


def test_a_turned_stream_is_the_same_function(net: CompactDemosaicer, crops: tuple[torch.Tensor, torch.Tensor]) -> None:
    basis = np.random.default_rng(0).standard_normal((WIDTH, WIDTH))
    turned = tiny().eval()
    turned.load_state_dict(rebased(net.state_dict(), basis))
    with torch.no_grad():
        torch.testing.assert_close(turned(crops[0]), net(crops[0]), rtol=0, atol=2e-4)


def harm(basis: np.ndarray, moment: np.ndarray, reach: np.ndarray) -> float:
    """Of white noise whose power is that of the strongest channel."""
    inverse = np.linalg.inv(basis)
    return float((basis @ moment @ basis.T).diagonal().max() * np.trace(inverse.T @ reach @ inverse))


@settings(max_examples=20, deadline=None)
@given(st.integers(2, 24), st.integers(0, 10**6))
def test_the_calmest_basis_is_calmer_than_others(n: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    moment, reach = (a @ a.T + 0.01 * np.eye(n) for a in rng.standard_normal((2, n, n)))
    best = calmest_basis(moment, reach)
    power = (best @ moment @ best.T).diagonal()
    np.testing.assert_allclose(power, 1, rtol=1e-6)
    near = best + 0.05 * rng.standard_normal((n, n))
    others = [np.eye(n), np.diag(moment.diagonal() ** -0.5), *rng.standard_normal((5, n, n)), near]
    assert all(harm(best, moment, reach) <= harm(other, moment, reach) * (1 + 1e-6) for other in others)


@settings(max_examples=20, deadline=None)
@given(st.integers(2, 40), st.integers(0, 10**6))
def test_equal_rows_turns_and_does_no_more(n: int, seed: int) -> None:
    given_ = np.random.default_rng(seed).standard_normal((n, n))
    given_ *= np.sqrt(n / (given_**2).sum())
    made = equal_rows(given_)
    np.testing.assert_allclose((made**2).sum(1), 1, rtol=1e-6)
    np.testing.assert_allclose(made.T @ made, given_.T @ given_, atol=1e-9)


@pytest.mark.parametrize("octaves", [True, False])
@pytest.mark.parametrize("high", [127, 7])
def test_compensated_weights_lie_on_the_grid_and_err_less(high: int, octaves: bool) -> None:
    generator = torch.Generator().manual_seed(0)
    inputs = torch.randn(500, 30, generator=generator).double() * 0.2 + torch.randn(500, 1, generator=generator)  # one strong sum
    inputs = torch.cat([inputs, torch.ones(500, 1)], 1)
    rows = torch.randn(10, 31, generator=generator).double()
    gram = inputs.T @ inputs / 500
    scale = rounding.best_steps(rows[:, :-1], gram.diagonal()[:-1], high, octaves)
    made = rounding.compensated(rows, gram, scale, high)
    steps = made[:, :-1] / scale
    torch.testing.assert_close(steps, steps.round(), rtol=0, atol=1e-9)
    assert steps.abs().max().round() <= high
    assert not octaves or torch.equal(torch.log2(scale), torch.log2(scale).round())
    plain = torch.cat([rounding.on_grid(rows[:, :-1], scale, high), rows[:, -1:]], 1)
    errors = [float(((w - rows) @ inputs.T).square().mean()) for w in (made, plain)]
    assert errors[0] < 0.2 * errors[1]


@pytest.mark.parametrize("signed", [True, False])
def test_best_end_clips_what_is_rare_and_keeps_what_is_not(signed: bool) -> None:
    even = torch.linspace(-1 if signed else 0, 1, 10_001)
    assert rounding.best_end(even, signed) == pytest.approx(1, rel=0.02)
    rare = torch.cat([even.repeat(39), torch.tensor([3.0])])  # 9 in all, against a grid three times as coarse for 390,000
    assert rounding.best_end(rare, signed) < 2.2


@pytest.mark.parametrize(("bits", "bound"), [(8, 1.0), (4, 1.5)])
def test_the_twin_is_near_before_any_training(net: CompactDemosaicer, crops: tuple[torch.Tensor, torch.Tensor], bits: int,
                                               bound: float) -> None:
    twin = quant.quantized(net, crops[0][:8], bits)
    with torch.no_grad():
        assert error(twin(crops[0][8:]), net(crops[0][8:])) < bound
    layers = [m for m in twin.modules() if isinstance(m, quant.qnn.QuantConv2d)]
    widths = [int(layer.weight_quant.bit_width()) for layer in layers]
    assert widths == [8, *[bits] * 4, 8]
    for layer in layers:  # calibration left nothing for the quantizer to round
        torch.testing.assert_close(layer.quant_weight().value, layer.weight, rtol=1e-5, atol=1e-7)


@pytest.mark.parametrize("bits", [8, 4])
def test_a_refined_picture_is_near_in_integers_and_they_are_kept(
        refined: RefinedDemosaicer, crops: tuple[torch.Tensor, torch.Tensor], tmp_path: Path, bits: int) -> None:
    twin = quant.quantized(refined, crops[0][:8], bits)
    assert [int(layer.weight_quant.bit_width()) for _, layer in calibration.convolutions(twin)] == [8, bits, bits, 8] * 2
    calibration.save_integers(twin, tmp_path / "integers.safetensors")
    again = quant.load(tmp_path / "integers.safetensors", refined, bits)
    with torch.no_grad():
        made, coarse = twin(crops[0][8:]), twin.coarse(crops[0][8:])
        assert error(made, refined(crops[0][8:])) < 1
        assert error(made, coarse) > 0.2, "the second network does nothing here"
        assert torch.equal(again(crops[0][8:]), made)
        trained = twin.train()(crops[0][8:])
    codes = made * 255
    assert float((codes - codes.round()).abs().max()) < 1e-4
    assert float((trained - made).abs().max()) <= 2 / 255 + 1e-6, "the order of a sum may turn a tie, in either network"
    assert float((trained - made).abs().mean()) < 0.01 / 255


def test_the_stream_is_rounded_once_and_never_at_a_tie(net: CompactDemosaicer, crops: tuple[torch.Tensor, torch.Tensor]) -> None:
    """What the head reads is the nearest number of the stream's grid to its start and all changes, which are summed exactly."""
    twin, seen = quant.quantized(net, crops[0][:8]), []
    for module in (twin.stem, *twin.body, twin.head):
        module.register_forward_hook(lambda m, args, out: seen.append(args[0] if m is twin.head else out))
    with torch.no_grad():
        twin(crops[0][8:])
    start, *changes, last = [getattr(value, "value", value).double() for value in seen]
    start = (start / grids.STREAM_STEP).round().clamp(-128, 127)
    added = sum(changes) * grids.FINER / grids.STREAM_STEP
    assert torch.equal(added, added.round())
    wanted = start + added.clamp(-128, 127) / grids.FINER
    assert float((wanted % 1 - 0.5).abs().min()) > 0.1
    assert torch.equal(last / grids.STREAM_STEP, wanted.round().clamp(-128, 127))


def test_codes_come_into_the_stream_as_a_runtime_brings_them() -> None:
    """One factor a channel, made of the three scales, times the sum, all in float32; a scale and then a division round otherwise
    once in some hundred thousand numbers."""
    torch.manual_seed(0)
    stem = grids.conv(1, 32, 3, weights=grids.EndWeights, onto=grids.STREAM_STEP).eval()
    codes = torch.randint(0, 256, (1, 1, 256, 256))
    with torch.no_grad():
        x = grids.quantizer(grids.Codes).eval()(codes / 255)
        given = stem(x) / grids.STREAM_STEP
        weight, scale = stem.quant_weight(), x.scale * stem.quant_weight().scale.flatten()
        bias = (stem.bias / scale).round()
        acc = torch.nn.functional.conv2d(codes.double(), (weight.value / weight.scale).round().double(), bias.double()).float()
    step = torch.tensor(grids.STREAM_STEP)
    assert torch.equal(given.round(), (acc * (scale / step)[:, None, None]).round())
    assert not torch.equal(given.round(), (acc * scale[:, None, None] / step).round()), "no number that tells the two apart"


def test_training_and_evaluation_are_one_function(net: CompactDemosaicer, crops: tuple[torch.Tensor, torch.Tensor]) -> None:
    twin = quant.quantized(net, crops[0][:8])
    with torch.no_grad():
        a, b = twin.train()(crops[0][8:]), twin.eval()(crops[0][8:])
    assert float((a - b).abs().max()) <= 1 / 255 + 1e-6, "the order of a sum may turn a tie"
    assert float((a - b).abs().mean()) < 0.01 / 255


@pytest.mark.parametrize("bits", [8, 4])
def test_integers_are_kept_as_they_are(net: CompactDemosaicer, crops: tuple[torch.Tensor, torch.Tensor], tmp_path: Path,
                                       bits: int) -> None:
    twin, path = quant.quantized(net, crops[0][:8], bits), tmp_path / "integers.safetensors"
    calibration.save_integers(twin, path)
    assert load_file(path)["body.0.first.weight"].dtype == torch.int8
    again = quant.load(path, net, bits)
    with torch.no_grad():
        assert torch.equal(again(crops[0][8:]), twin(crops[0][8:]))


def test_other_bits_and_other_weights_are_refused(net: CompactDemosaicer, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="5 bits are not made; allowed are 8, 4"):
        quant.QuantCells(net, 5)
    other = CompactDemosaicer("bayer", width=WIDTH + 1, blocks=2, cell=4, hidden=12)
    with pytest.raises(ValueError, match="not the float weights"):
        quant.take_float(quant.QuantCells(net), other.state_dict())
    save_file(net.state_dict(), tmp_path / "float.safetensors")
    with pytest.raises(ValueError, match=r"float\.safetensors does not hold this network's integer weights"):
        quant.load(tmp_path / "float.safetensors", net)
    with pytest.raises(ValueError, match="no integer form"):
        quant.fine_tune().give(torch.nn.Identity(), Recipe("identity"), None, torch.device("cpu"))  # type: ignore[arg-type]


@pytest.fixture
def trained(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path, Path]:
    """A folder of pictures, float weights of the network named tiny-int8, and a folder for the run."""
    folder = tmp_path / "pictures"
    folder.mkdir()
    write_png(folder / "a.png", sample_picture("coffee.png")[:160, :200])
    monkeypatch.setitem(training.NETWORKS, "tiny-int8", lambda: CompactDemosaicer("qxq", width=64, blocks=1, hidden=16))
    torch.manual_seed(0)
    net = training.NETWORKS["tiny-int8"]()
    training.start(net, [sample_picture("coffee.png")[:160, :200]], Recipe("tiny-int8"))
    save_file(net.state_dict(), tmp_path / "float.safetensors")
    return folder, tmp_path / "float.safetensors", tmp_path / "run"


def test_fine_tuning_improves_and_is_then_done(trained: tuple[Path, Path, Path]) -> None:
    folder, weights, out = trained
    recipe = Recipe("tiny-int8", steps=40, batch=4, crop=64, rate=4e-3, noisy=0.0, precision="32-true")
    net = training.NETWORKS["tiny-int8"]()
    net.load_state_dict(load_file(weights))
    crops = training.training_data([folder]).crops(CFA.parse("qxq"), PHONE, size=64, batch=4, seed=5, noisy=0.0)
    inputs, targets = crops.at(0)
    before = error(quant.quantized(net, inputs)(inputs).detach(), targets)
    train(recipe, [folder], out, lesson=quant.fine_tune(), begin=weights)
    tuned = quant.load(out / "weights.safetensors", net)
    with torch.no_grad():
        assert error(tuned(inputs), targets) < before
    whole = load_file(out / "weights.safetensors")
    train(recipe, [folder], out, lesson=quant.fine_tune(), begin=weights)  # nothing left to do: the checkpoint, not a fresh twin
    again = load_file(out / "weights.safetensors")
    assert all(torch.equal(whole[key], again[key]) for key in whole)
    pack("tiny-int8", out / "weights.safetensors", out / "packed.safetensors")
    assert load_file(out / "packed.safetensors")["body.0.first.weight"].dtype == torch.int8
    with torch.no_grad():
        assert torch.equal(quant.load(out / "packed.safetensors", net)(inputs), tuned(inputs))
    with pytest.raises(ValueError, match="another recipe"):
        train(replace(recipe, rate=2e-3), [folder], out, lesson=quant.fine_tune(), begin=weights)


SMALL = {"qxq-lite": lambda: CompactDemosaicer("qxq", width=64, blocks=1, hidden=16),
         "qxq-compact": lambda: RefinedDemosaicer("qxq", width=64, blocks=1, fine_width=8, fine_blocks=1)}


@pytest.mark.parametrize(("form", "bits"), [("int8", 8), ("w4a8", 4)])
@pytest.mark.parametrize("name", SMALL)
def test_both_networks_train_in_both_integer_forms_and_resume_exactly(
        name: str, form: str, bits: int, trained: tuple[Path, Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    folder, weights, out = trained
    recipe = Recipe(f"{name}-{form}", **{**FINE_TUNING, "steps": 2, "batch": 1, "crop": 64, "noisy": 0.0})
    monkeypatch.setitem(training.NETWORKS, recipe.network, SMALL[name])
    assert training.integer_bits(recipe.network) == bits
    net, picture = SMALL[name](), sample_picture("coffee.png")[:160, :200]
    training.start(net, [picture], recipe)
    save_file(net.state_dict(), weights)

    def run(into: Path) -> Path:
        return train(recipe, [folder], into, save_every_s=0, lesson=quant.fine_tune(bits), begin=weights)

    whole = run(out)
    parts = out.with_name("parts")
    with broken_off(before=1):
        run(parts)
    before, after = (torch.load(path, weights_only=True)["net"] for path in (parts / "checkpoint.pt", whole))
    assert_same_training(whole, run(parts))
    for key, value in before.items():
        if key.endswith(".weight"):
            assert not torch.equal(after[key], value), f"{key} is not trained"
        elif key.endswith("scaling_impl.value"):
            assert torch.equal(after[key], value), f"{key} is no power of two any more"
    twin = quant.load(out / "weights.safetensors", net, bits)
    assert {int(m.weight_quant.bit_width()) for key, m in calibration.convolutions(twin) if "body." in key} == {bits}
    x = torch.from_numpy(mosaic(picture[:96, :96].astype(np.float32) / 255, net.cfa))[None, None]
    with torch.no_grad():
        assert error(twin(x), net.eval()(x)) < 2


def test_an_integer_form_is_made_without_training(trained: tuple[Path, Path, Path], monkeypatch: pytest.MonkeyPatch,
                                                  tmp_path: Path) -> None:
    folder, weights, _ = trained
    monkeypatch.setattr("isp.quantize.CALIBRATED", 1)
    quantize(Recipe("tiny-int8"), weights, [folder], tmp_path / "integers.safetensors")
    net = training.NETWORKS["tiny-int8"]()
    net.load_state_dict(load_file(weights))
    twin, x = quant.load(tmp_path / "integers.safetensors", net), torch.from_numpy(mosaic(
        sample_picture("coffee.png")[:64, :64].astype(np.float32) / 255, CFA.parse("qxq")))[None, None]
    with torch.no_grad():
        assert error(twin(x), net.eval()(x)) < 1.5
    with pytest.raises(ValueError, match=r"'tiny' is no integer form; there are .*qxq-lite-w4a8"):
        quantize(Recipe("tiny"), weights, [folder], tmp_path / "x.safetensors")
    with pytest.raises(ValueError, match=r"holds float weights.*give folders of them with --data"):
        quantize(Recipe("tiny-int8"), weights, [], tmp_path / "x.safetensors")
    assert not calibration.integer_state(weights)
    assert calibration.integer_state(tmp_path / "integers.safetensors")
    (tmp_path / "no.safetensors").write_text("no weights")
    with pytest.raises(ValueError, match=r"no\.safetensors cannot be read as weights"):
        calibration.integer_state(tmp_path / "no.safetensors")


@pytest.mark.parametrize(("kind", "bits"), [("net", 8), ("net", 4), ("refined", 8)])
def test_it_goes_through_the_export_path_without_a_transpose(
        request: pytest.FixtureRequest, kind: str, crops: tuple[torch.Tensor, torch.Tensor], tmp_path: Path, bits: int) -> None:
    from export.bundle import export_model
    from export.model import Model, TorchGraph
    from isp.data import demosaic_contract
    from runtime.manifest import TileFacts

    net = request.getfixturevalue(kind)
    twin, side = quant.quantized(net, crops[0][:8], bits), 64
    model = Model("tiny-int8", {"main": TorchGraph(twin, {"mosaic": np.zeros((1, 1, side, side), np.float32)}, ("picture",))},
                  "tiled", "integer", lambda: [{"mosaic": crops[0][8:9].numpy()}], sensor=demosaic_contract(net.cfa),
                  tile=TileFacts(side, net.margin, net.cell), licence={"weights": "Apache-2.0", "data": "samples"})
    bundle = export_model(model, ["tflite", "onnx"], tmp_path / "bundle")
    found = bundle.manifest.artefact("tflite").inspection
    assert not found["transposes"]
    assert not found["float_operators"]
    with torch.no_grad():
        wanted = twin(crops[0][8:9]).numpy()
    for kind in ("tflite", "onnx"):
        picture = bundle.engine(kind).run_one(crops[0][8:9].numpy())
        assert np.abs(picture - wanted).max() <= 2.01 / 255
        assert (np.abs(picture - wanted) > 0.5 / 255).mean() < 0.05
