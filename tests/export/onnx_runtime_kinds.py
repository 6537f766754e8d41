"""What ONNX Runtime makes of a model before it runs it."""

import onnx
import onnxruntime


def kinds_run(model, folder):
    """The operators that ONNX Runtime runs for a model, a file's name or its bytes, one a node."""
    options, seen = onnxruntime.SessionOptions(), folder / "seen.onnx"
    options.optimized_model_filepath, options.log_severity_level = str(seen), 3
    onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    return [node.op_type for node in onnx.load(seen).graph.node]
