"""Random graphs of one operator each, and the runtimes to run them in."""

import numpy as np
from ai_edge_litert.interpreter import Interpreter, OpResolverType

from export import graph as g
from export.backends.tflite import print_graph
from runtime.engines import KERNELS


def tensor(rng, name, shape, scale=None, zero=None):
    """On a random grid: scale 0.004 to 0.1, any zero point."""
    scale = float(np.float32(scale if scale is not None else 10 ** rng.uniform(-2.4, -1)))
    return g.Tensor(name, tuple(shape), "int8", scale, int(rng.integers(-128, 128)) if zero is None else zero)


def graph_of(op, inputs, output):
    tensors = {t.name: t for t in (*inputs, output)}
    return g.Graph(tensors, (op,), tuple(t.name for t in inputs), {"y": output.name}, {t.name: 0 for t in inputs})


def picture(rng, least=1, most=13):
    return (int(rng.integers(1, 3)), int(rng.integers(1, 9)), *(int(n) for n in rng.integers(least, most, 2)))


def weighted(rng, shape, bits=8):
    """Weight, bias, and one scale or one a channel."""
    half = 1 << bits - 1
    weight = rng.integers(-half + 1, half, shape).astype(np.int8)
    scale = 10 ** rng.uniform(-3, -1.5, len(weight) if rng.integers(2) else 1)
    return weight, rng.integers(-3000, 3000, len(weight)).astype(np.int32), scale.astype(np.float32)


def limits(rng):
    low, high = sorted(rng.integers(-128, 128, 2).tolist())
    return {"low": low, "high": high} if rng.integers(2) else {}


def output_scale(source, weight, scale):
    """Such that about 3 standard deviations of a random sum fill int8."""
    spread = 74 * source.scale * np.sqrt(np.mean((weight * scale.reshape(-1, *[1] * (weight.ndim - 1))) ** 2) * weight[0].size)
    return spread * 3 / 128 + 1e-6


def conv(rng, kind=g.Conv, bits=8):
    n, c, h, w = picture(rng, 3)
    kernel = rng.integers(1, 4, 2)
    strides, pads = tuple(int(s) for s in rng.integers(1, 4, 2)), tuple(int(p) for p in rng.integers(0, 3, 4))
    groups = c if kind is g.DepthwiseConv else int(rng.choice([n for n in range(1, c + 1) if c % n == 0 and n < max(c, 2)]))
    out = groups * int(rng.integers(1, 4))
    weight, bias, scale = weighted(rng, (out, c // groups, *kernel), bits)
    x = tensor(rng, "x", (n, c, h, w))
    y = tensor(rng, "y", g.window_shape(x.shape, out, weight.shape[2:], strides, pads), output_scale(x, weight, scale))
    op = kind("op", ("x",), "y", weight, bias, strides, pads, groups, weight_scale=scale, **limits(rng))
    return graph_of(op, [x], y)


def packing(rng):
    """A convolution over one to three channels that strides by whole parts of its window, as a mosaic's first one does."""
    step, parts, channels = int(rng.integers(2, 9)), int(rng.integers(1, 4)), int(rng.integers(1, 4))
    pads = tuple(int(p) for p in rng.integers(0, 3, 4) * np.array([1, step, 1, step]))
    x = tensor(rng, "x", (1, channels, int(rng.integers(12, 20)), step * int(rng.integers(3, 6))))
    weight, bias, scale = weighted(rng, (int(rng.integers(1, 9)), channels, int(rng.integers(1, 12)), step * parts))
    strides = (int(rng.integers(1, 4)), step)
    y = tensor(rng, "y", g.window_shape(x.shape, len(weight), weight.shape[2:], strides, pads), output_scale(x, weight, scale))
    return graph_of(g.Conv("op", ("x",), "y", weight, bias, strides, pads, weight_scale=scale, **limits(rng)), [x], y)


def depthwise(rng):
    return conv(rng, g.DepthwiseConv)


def fully_connected(rng, bits=8):
    n, i, o = (int(k) for k in rng.integers(1, 40, 3))
    weight, bias, scale = weighted(rng, (o, i), bits)
    x = tensor(rng, "x", (n, i))
    y = tensor(rng, "y", (n, o), output_scale(x, weight, scale))
    return graph_of(g.FullyConnected("op", ("x",), "y", weight, bias, weight_scale=scale, **limits(rng)), [x], y)


def of_two(kind, scale):
    def make(rng):
        shape = picture(rng)
        a, b = tensor(rng, "a", shape), tensor(rng, "b", shape)
        return graph_of(kind("op", ("a", "b"), "y", **limits(rng)), [a, b], tensor(rng, "y", shape, scale(rng, a, b)))
    return make


add = of_two(g.Add, lambda rng, a, b: (a.scale + b.scale) * rng.uniform(0.3, 1.2))
mul = of_two(g.Mul, lambda rng, a, b: a.scale * b.scale * rng.uniform(20, 120))


def of_one(kind, output=lambda rng, x: x.shape, same_grid=False, options=lambda rng: {}, source=picture, grid=None):
    def make(rng):
        x = tensor(rng, "x", source(rng))
        scale, zero = (grid or (lambda rng, x: (x.scale * rng.uniform(0.4, 2.5), None)))(rng, x)
        given = options(rng)
        op = kind("op", ("x",), "y", **given)
        shape = output(rng, x) if not given else output(rng, x, **given)
        grid_of_y = (x.scale, x.zero_point) if same_grid else (scale, zero)
        return graph_of(op, [x], tensor(rng, "y", shape, *grid_of_y))
    return make


def concat(rng):
    n, _, h, w = picture(rng)
    parts = [tensor(rng, f"x{i}", (n, int(rng.integers(1, 6)), h, w), 0.02, -7) for i in range(int(rng.integers(2, 5)))]
    y = tensor(rng, "y", (n, sum(p.shape[1] for p in parts), h, w), 0.02, -7)
    return graph_of(g.Concat("op", tuple(p.name for p in parts), "y"), parts, y)


def resize(kind):
    def make(rng):
        x = tensor(rng, "x", picture(rng, 2, 8))
        times = [int(k) for k in rng.integers(1, 6, 2)]
        y = tensor(rng, "y", (*x.shape[:2], x.shape[2] * times[0], x.shape[3] * times[1]), x.scale, x.zero_point)
        return graph_of(kind("op", ("x",), "y"), [x], y)
    return make


def pooled(rng, x, window, strides, pads=g.NO_PADS):
    return g.window_shape(x.shape, x.shape[1], window, strides, pads)


def pair(rng, low, high):
    return tuple(int(n) for n in rng.integers(low, high, 2))


def cells(rng):
    """A shape whose sides and channels are multiples of 12."""
    return (int(rng.integers(1, 3)), 36, 12, 12)


def window(rng):
    return {"window": pair(rng, 1, 4), "strides": pair(rng, 1, 4)}


def padding(rng):
    return {"pads": (*pair(rng, 0, 3), *pair(rng, 0, 3)), "reflect": bool(rng.integers(2))}


def shape_kept(rng, x, **options):
    return x.shape


def shape_padded(rng, x, pads, reflect):
    return g.window_shape(x.shape, x.shape[1], (1, 1), (1, 1), pads)


def at_least_three(rng):
    return picture(rng, 3)


MAKERS = {
    "conv2d": conv, "depthwise_conv2d": depthwise, "fully_connected": fully_connected, "add": add, "mul": mul,
    "requantize": of_one(g.Requantize, shape_kept, options=limits),
    "leaky_relu": of_one(g.LeakyRelu, shape_kept, options=lambda rng: {"alpha": float(np.float32(rng.uniform(0.01, 0.9)))}),
    "sigmoid": of_one(g.Sigmoid, grid=lambda rng, x: (1 / 256, -128)),
    "mean": of_one(g.Mean, lambda rng, x: (*x.shape[:2], 1, 1)),
    "average_pool": of_one(g.AveragePool, pooled, True, window, at_least_three),
    "resize_bilinear": resize(g.ResizeBilinear), "resize_nearest": resize(g.ResizeNearest),
    "clamp": of_one(g.Clamp, shape_kept, True, lambda rng: dict(zip(("low", "high"), sorted(pair(rng, -128, 128)), strict=True))),
    "concat": concat,
    "pad": of_one(g.Pad, shape_padded, True, padding, at_least_three),
    "max_pool": of_one(g.MaxPool, pooled, True, lambda rng: window(rng) | {"pads": (*pair(rng, 0, 2), *pair(rng, 0, 2))},
                       at_least_three),
    "depth_to_space": of_one(g.DepthToSpace, lambda rng, x, block: (x.shape[0], 36 // block**2, 12 * block, 12 * block), True,
                             lambda rng: {"block": int(rng.choice([2, 3]))}, cells),
    "space_to_depth": of_one(g.SpaceToDepth, lambda rng, x, block: (x.shape[0], 36 * block**2, 12 // block, 12 // block), True,
                             lambda rng: {"block": int(rng.choice([2, 3, 4]))}, cells),
    "flatten": of_one(g.Flatten, lambda rng, x: (x.shape[0], int(np.prod(x.shape[1:]))), True),
}


def numbers(rng, graph):
    """Random inputs of a graph, int8 by name, its extremes among them."""
    made = {}
    for name in graph.inputs:
        x = rng.integers(-128, 128, graph.tensors[name].shape).astype(np.int8)
        x.flat[: 2] = (-128, 127)[: x.size]
        made[name] = x
    return made


def litert(path, runtime):
    """A LiteRT interpreter with the kernels of a runtime's column."""
    made = Interpreter(str(path), num_threads=1, experimental_op_resolver_type=OpResolverType[KERNELS[runtime]])
    made.allocate_tensors()
    return made


def run_litert(path, arrays, runtime):
    made = litert(path, runtime)
    for array, detail in zip(arrays, made.get_input_details(), strict=True):
        made.set_tensor(detail["index"], array)
    made.invoke()
    return [made.get_tensor(d["index"]) for d in made.get_output_details()]


def run_micro(path, arrays, runtime):
    from tflite_micro.python.tflite_micro import runtime as micro
    made = micro.Interpreter.from_file(str(path), arena_size=1 << 22)
    for i, array in enumerate(arrays):
        made.set_input(array, i)
    made.invoke()
    return [made.get_output(0)]


def run(graph, path, inputs, runtime, **options):
    """A graph printed and run in a runtime: its one output, channels first."""
    faces = print_graph(graph, path, "one", **options)
    arrays = [np.ascontiguousarray(x.transpose(0, 2, 3, 1) if x.ndim == 4 else x) for x in (inputs[f.name] for f in faces[0])]
    (result,) = (run_micro if runtime == "tflite-micro" else run_litert)(path, arrays, runtime)
    return result.transpose(0, 3, 1, 2) if result.ndim == 4 else result
