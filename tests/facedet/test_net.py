"""The layout and its twins, the integers, the fold and the export."""

import numpy as np
import onnx
import onnxruntime
import pytest
import torch
from brevitas.export import export_onnx_qcdq

from facedet.net import HEIGHT, WIDTH, Detector, Numbers, encode, fold, load, same_padding, save
from facedet.quant import COLLECT, Above, TernaryQuant, raw_levels

SMALL = (96, 128)


def settled(numbers="ternary", size=SMALL):
    """A network whose activation scales and batch norms have seen data."""
    torch.manual_seed(0)
    net = Detector(numbers, False, *size)
    bits = net.numbers.input_bits
    rng = np.random.default_rng(0)
    with torch.no_grad():
        for block in net.blocks:
            block.bn.weight.uniform_(-1.5, 1.5)
            block.bn.bias.normal_(0, 0.3)
        net.train()
        for _ in range(COLLECT + 3):
            net(encode(rng.integers(0, 2**bits, (2, *size)), bits))
    return net.eval()


@pytest.fixture(scope="module")
def ternary():
    return settled()


def frame(seed=1):
    return encode(np.random.default_rng(seed).integers(0, 256, (1, *SMALL)))


def convolutions(net):
    return [m for m in net.modules() if isinstance(m, torch.nn.Conv2d)]


def test_the_locate_size_gives_the_maps_of_its_strides():
    with torch.no_grad():
        maps = Detector("float").eval()(encode(np.zeros((1, HEIGHT, WIDTH), np.uint8)))
    assert [tuple(m.shape) for m in maps] == [(1, 5, 60, 80), (1, 5, 30, 40), (1, 5, 15, 20), (1, 5, 8, 10)]


@pytest.mark.parametrize(("size", "pads"), [(240, (0, 1)), (320, (0, 1)), (15, (1, 1)), (20, (0, 1))])
def test_padding_is_tflites_same(size, pads):
    assert same_padding(size, 2) == pads


def test_the_twins_share_one_layout():
    shapes = [[(tuple(c.weight.shape), c.stride) for c in convolutions(Detector(p))] for p in ("float", "int8", "ternary")]
    assert shapes[0] == shapes[1] == shapes[2]
    missing = Detector("ternary").load_state_dict(Detector("float").state_dict(), strict=False)
    assert not missing.unexpected_keys
    assert all("act_quant" in k or "weight_quant" in k for k in missing.missing_keys)


def test_an_unknown_precision_is_named():
    with pytest.raises(ValueError, match="float, int8, ternary"):
        Detector("binary")


def test_ternary_weights_follow_the_paper():
    weight = torch.tensor([[1.0, -0.9, 0.1, 0.0], [2.0, 2.0, 2.0, -2.0]]).reshape(2, 4, 1, 1)
    value, scale, zero_point, bits = TernaryQuant()(weight)
    # channel 0: mean |w| 0.5, threshold 0.35, so 1 and -0.9 stay and their mean is the scale
    assert value.flatten().tolist() == pytest.approx([0.95, -0.95, 0, 0, 2, 2, 2, -2])
    assert scale.flatten().tolist() == pytest.approx([0.95, 2])
    assert (float(zero_point), float(bits)) == (0, 2)
    assert torch.equal(TernaryQuant()(value)[0], value)


@pytest.mark.parametrize(("given", "said"), [
    ({"precision": "binary"}, "float, int8, ternary"), ({"activation_bits": 3}, "8, 4, 2"), ({"input_bits": 5}, "8, 6, 4"),
    ({"ternary": "random"}, "statistics, learned")])
def test_numbers_that_are_not_foreseen_are_named(given, said):
    with pytest.raises(ValueError, match=said):
        Numbers(**given)
    with pytest.raises(ValueError, match="unknown ternary variant"):
        TernaryQuant("random")


def test_learned_thresholds_and_scales_start_as_the_papers_and_get_gradients():
    torch.manual_seed(1)
    weight = torch.randn(5, 3, 3, 3)
    learned = TernaryQuant("learned", 5)
    for a, b in zip(learned(weight), TernaryQuant()(weight), strict=True):
        assert torch.allclose(a, b)
    (learned(weight)[0] * torch.randn(5, 3, 3, 3)).sum().backward()
    assert (learned.scale_log.grad != 0).all()
    assert (learned.threshold_log.grad != 0).all()


def test_a_higher_threshold_is_wanted_where_the_weights_beside_it_hurt():
    threshold = torch.ones(1, 1, requires_grad=True)
    kept = Above.apply(torch.tensor([[1.2, 5.0, 0.9, 0.1]]), threshold)
    assert kept.tolist() == [[1, 1, 0, 0]]
    kept.sum().backward()  # less is better: two weights lie near the threshold, which would fall by raising it
    assert threshold.grad.item() == -2


def test_input_levels_are_the_sensors():
    from sensor_sim.sensor import Sensor
    mode = Sensor.preset("qxq-phone").always_on
    for bits in (8, 6, 4):
        assert raw_levels(bits) == (mode.with_bits(bits).black_level_dn, 2**bits - 1)
        assert encode(np.array([[[raw_levels(bits)[0], 2**bits - 1]]]), bits).flatten().tolist() == [0, 1]


def test_the_gradient_passes_straight_through():
    weight = torch.randn(3, 2, 3, 3, requires_grad=True)
    (TernaryQuant()(weight)[0] * 2).sum().backward()
    assert torch.equal(weight.grad, torch.full_like(weight, 2))


def test_every_weight_is_minus_one_zero_or_one(ternary):
    for conv in [*convolutions(ternary), *convolutions(fold(ternary))]:
        assert set(conv.quant_weight().int().unique().tolist()) <= {-1, 0, 1}


@pytest.mark.parametrize("precision", ["float", "int8", "ternary"])
def test_the_folded_network_is_the_same_function(precision):
    net = settled(precision)
    with torch.no_grad():
        plain, folded = net(frame()), fold(net)(frame())
    for a, b, head in zip(plain, folded, net.heads, strict=True):
        step = 1e-4 * float(a.abs().max()) if precision == "float" else float(head.out.act_quant.scale())
        difference = (a - b).abs() / step
        # Biases round to the accumulator's grid, so now and then an activation moves by one step, and an output by few.
        assert difference.max() <= 4
        assert precision == "float" or (difference > 0.5).float().mean() < 0.25


def test_the_fold_keeps_the_integers_up_to_a_channels_sign(ternary):
    for before, after in zip(convolutions(ternary), convolutions(fold(ternary)), strict=True):
        a, b = before.quant_weight().int(), after.quant_weight().int()
        assert ((a == b).flatten(1).all(1) | (a == -b).flatten(1).all(1)).all()


def test_input_numbers_pass_the_input_grid_unchanged(ternary):
    dn = np.arange(256).reshape(1, 16, 16)
    assert torch.equal(ternary.input(encode(dn)).int().flatten(), torch.arange(256, dtype=torch.uint8))


def test_weights_survive_the_file(ternary, tmp_path):
    folded = fold(ternary)
    save(folded, tmp_path / "w.safetensors")
    with torch.no_grad():
        for a, b in zip(folded(frame()), load(tmp_path / "w.safetensors")(frame()), strict=True):
            assert torch.equal(a, b)
    save(ternary, tmp_path / "x.safetensors")
    again = load(tmp_path / "x.safetensors")
    assert not again.folded
    with torch.no_grad():
        assert torch.equal(again(frame())[0], ternary(frame())[0])
    larger = load(tmp_path / "w.safetensors", (192, 256))
    assert larger.size == (192, 256)
    (tmp_path / "bad.safetensors").write_bytes(b"no")
    with pytest.raises(ValueError, match="does not hold a detector's weights"):
        load(tmp_path / "bad.safetensors")


KINDS = (Numbers(), Numbers(activation_bits=4, ternary="learned"), Numbers(activation_bits=2, input_bits=4))


@pytest.mark.parametrize("numbers", KINDS, ids=lambda n: f"{n.ternary}-a{n.activation_bits}-in{n.input_bits}")
def test_the_export_is_standard_qdq_with_ternary_integers(numbers, tmp_path):
    net = settled(numbers)
    if numbers.ternary == "learned":
        with torch.no_grad():
            for conv in convolutions(net):
                conv.weight_quant.tensor_quant.threshold_log.uniform_(-1, 1)
                conv.weight_quant.tensor_quant.scale_log.uniform_(-1, 1)
    bits = numbers.input_bits
    given = encode(np.random.default_rng(1).integers(0, 2**bits, (1, *SMALL)), bits)
    folded, path = fold(net), tmp_path / "net.onnx"
    for before, after in zip(convolutions(net), convolutions(folded), strict=True):
        assert torch.equal(before.quant_weight().int().abs(), after.quant_weight().int().abs())
    export_onnx_qcdq(folded, args=given, export_path=str(path), dynamo=False, opset_version=17)
    model = onnx.load(path)
    values = {n.output[0]: onnx.numpy_helper.to_array(n.attribute[0].t) for n in model.graph.node if n.op_type == "Constant"}
    values.update({i.name: onnx.numpy_helper.to_array(i) for i in model.graph.initializer})
    carried = [v for v in values.values() if v.ndim == 4]
    assert len(carried) == len(convolutions(folded))
    for weight in carried:
        assert weight.dtype == np.int8
        assert set(np.unique(weight)) <= {-1, 0, 1}
    session = onnxruntime.InferenceSession(str(path))
    found = session.run(None, {session.get_inputs()[0].name: given.numpy()})
    with torch.no_grad():
        wanted = folded(given)
    for a, b, head in zip(wanted, found, folded.heads, strict=True):
        steps = np.abs(a.numpy() - b) / float(head.out.act_quant.scale())
        assert steps.max() < 1.5
