"""Networks quantized by others' tools: ONNX Runtime's static quantizer and PyTorch's PT2E flow."""

import warnings

import numpy as np
import onnx
import torch
from torch import nn
from torch.nn import functional as F

SHAPE = (1, 3, 24, 32)


class Zoo(nn.Module):
    """Every operator that a U-Net, a residual network or a classifier brings: two outputs, a picture and scores."""

    def __init__(self):
        super().__init__()
        self.stem = nn.Conv2d(3, 8, 3, stride=2, padding=1)
        self.depthwise = nn.Conv2d(8, 8, 3, padding=1, groups=8)
        self.point = nn.Conv2d(8, 16, 1)
        self.grouped = nn.Conv2d(16, 16, 3, padding=1, groups=2)
        self.leaky = nn.Conv2d(16, 8, 3, padding=1)
        self.gate = nn.Conv2d(8, 8, 1)
        self.head = nn.Conv2d(16, 12, 3, padding=1)
        self.scores = nn.Linear(16, 5)
        self.flat = nn.Linear(8 * 3 * 4, 5)

    def forward(self, x):
        a = F.relu(self.stem(x))
        b = F.relu6(self.depthwise(a)) + a
        c = F.max_pool2d(F.relu(self.point(b)), 2)
        d = F.relu(c + self.grouped(c))
        e = F.leaky_relu(self.leaky(F.avg_pool2d(d, 2)), 0.2)
        up = F.interpolate(e, scale_factor=2, mode="nearest")
        up = F.interpolate(up, scale_factor=2, mode="bilinear")
        gated = torch.sigmoid(self.gate(up)) * b
        y = self.head(torch.cat([gated, a], 1))
        n, _, h, w = y.shape
        picture = y.view(n, 2, 2, 3, h, w).permute(0, 3, 4, 1, 5, 2).reshape(n, 3, 2 * h, 2 * w)
        return picture, self.scores(d.mean((2, 3), keepdim=True).flatten(1)) + self.flat(e.flatten(1))


class Plain(nn.Module):
    """The operators whose arithmetic is near float in every runtime, and that PyTorch's XNNPACK recipe covers."""

    def __init__(self):
        super().__init__()
        self.stem = nn.Conv2d(3, 8, 3, stride=2, padding=1)
        self.depthwise = nn.Conv2d(8, 8, 3, padding=1, groups=8)
        self.point = nn.Conv2d(8, 8, 1)
        self.head = nn.Conv2d(16, 12, 3, padding=1)
        self.scores = nn.Linear(8, 5)
        self.flat = nn.Linear(8 * 3 * 4, 5)

    def forward(self, x):
        a = F.relu(self.stem(x))
        b = F.relu6(self.depthwise(a))
        d = F.relu(a + self.point(b))
        up = F.interpolate(F.max_pool2d(d, 2), scale_factor=2, mode="nearest")
        y = self.head(torch.cat([up, a], 1))
        n, _, h, w = y.shape
        picture = y.view(n, 2, 2, 3, h, w).permute(0, 3, 4, 1, 5, 2).reshape(n, 3, 2 * h, 2 * w)
        return picture, self.scores(d.mean((2, 3), keepdim=True).flatten(1)) + self.flat(F.avg_pool2d(d, 4).flatten(1))


def plain(seed=0):
    torch.manual_seed(seed)
    return Plain().eval()


def zoo(seed=0):
    torch.manual_seed(seed)
    return Zoo().eval()


def pictures(count, seed=0):
    rng = np.random.default_rng(seed)
    return [rng.normal(0.3, 1, SHAPE).astype(np.float32) for _ in range(count)]


def float_onnx(module, path, shape=SHAPE):
    with warnings.catch_warnings(), torch.no_grad():
        warnings.simplefilter("ignore")
        torch.onnx.export(module, torch.zeros(shape), str(path), input_names=["x"], dynamo=False, opset_version=17)
    return path


def by_onnxruntime(folder, per_channel, activations, module=None):
    """ONNX Runtime's static quantization, QDQ form."""
    from onnxruntime.quantization import CalibrationDataReader, QuantFormat, QuantType, quantize_static
    from onnxruntime.quantization.shape_inference import quant_pre_process

    from export.passes.depth_to_space import recognise_depth_to_space
    from export.passes.fold_constants import fold_constants

    class Reader(CalibrationDataReader):
        def __init__(self):
            self.left = iter(pictures(8))

        def get_next(self):
            x = next(self.left, None)
            return None if x is None else {"x": x}

    model = onnx.load(float_onnx(module or zoo(), folder / "float.onnx"))
    onnx.save(recognise_depth_to_space(fold_constants(model)[0])[0], folder / "plain.onnx")
    quant_pre_process(str(folder / "plain.onnx"), str(folder / "pre.onnx"))
    # TFLite's sigmoid has one grid; without this ONNX Runtime would choose its own.
    least = np.array(0, np.uint8) if activations == "QUInt8" else np.array(-128, np.int8)
    fixed = {"scale": np.array(1 / 256, np.float32), "zero_point": least}
    sigmoids = [n.output[0] for n in onnx.load(folder / "pre.onnx").graph.node if n.op_type == "Sigmoid"]
    quantize_static(str(folder / "pre.onnx"), str(folder / "qdq.onnx"), Reader(), quant_format=QuantFormat.QDQ,
                    per_channel=per_channel, activation_type=getattr(QuantType, activations), weight_type=QuantType.QInt8,
                    extra_options={"TensorQuantOverrides": {name: [fixed] for name in sigmoids}})
    return onnx.load(folder / "qdq.onnx")


def by_pytorch(folder, per_channel, module, shape=SHAPE):
    """PyTorch's PT2E flow: exported, prepared with the XNNPACK quantizer's recipe, calibrated, converted, written as ONNX."""
    from torchao.quantization.pt2e.quantize_pt2e import convert_pt2e, prepare_pt2e
    from torchao.testing.pt2e._xnnpack_quantizer import XNNPACKQuantizer, get_symmetric_quantization_config

    example = (torch.zeros(shape),)
    with warnings.catch_warnings(), torch.no_grad():
        warnings.simplefilter("ignore")
        quantizer = XNNPACKQuantizer().set_global(get_symmetric_quantization_config(is_per_channel=per_channel))
        prepared = prepare_pt2e(torch.export.export(module, example).module(), quantizer)
        for x in pictures(8):
            prepared(torch.from_numpy(x))
        converted = convert_pt2e(prepared)
        torch.onnx.export(converted, example, str(folder / "pt2e.onnx"), input_names=["x"], dynamo=True, verbose=False,
                          external_data=False)
    return onnx.load(folder / "pt2e.onnx")
