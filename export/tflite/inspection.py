"""What a .tflite holds, counted in the file, and what of it XNNPACK would not take, asked of LiteRT itself."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

from export.flatbuffer import operators


def inspect(path: Path) -> dict[str, Any]:
    """Operators by name; transposes; operators that touch a float tensor; operators that run outside of XNNPACK, by name, and
    the parts that XNNPACK runs (1 when it takes all in one go)."""
    found = operators(path)
    counts = Counter(name for name, _ in found)
    floats = sum(any(t.startswith("FLOAT") for t in types) for _, types in found)
    outside, parts = undelegated(path)
    return {"operators": dict(counts), "transposes": counts["TRANSPOSE"], "float_operators": floats,
            "undelegated": dict(outside), "delegated_parts": parts}


def undelegated(path: Path) -> tuple[Counter[str], int]:
    """Operators of the main graph that LiteRT runs outside of XNNPACK, and how many parts XNNPACK runs.

    LiteRT keeps the operators that a delegate replaced in its list, and adds one a part: what lies between that one's inputs
    and outputs runs there.
    """
    from ai_edge_litert.interpreter import Interpreter

    interpreter = Interpreter(model_path=str(path), num_threads=1)
    interpreter.allocate_tensors()
    nodes = interpreter._get_ops_details()  # the list has no public name, and LiteRT's own model analyzer reads it too
    delegates = [node for node in nodes if node["op_name"] == "DELEGATE"]
    own = [node for node in nodes if node["op_name"] != "DELEGATE"]
    maker = {int(tensor): node["index"] for node in own for tensor in node["outputs"]}
    inputs = {node["index"]: [int(t) for t in node["inputs"]] for node in own}
    taken: set[int] = set()
    for delegate in delegates:
        edge, open_ends = {int(t) for t in delegate["inputs"]}, [int(t) for t in delegate["outputs"]]
        while open_ends:
            tensor = open_ends.pop()
            if tensor in maker and tensor not in edge and maker[tensor] not in taken:
                taken.add(maker[tensor])
                open_ends += inputs[maker[tensor]]
    return Counter(node["op_name"] for node in own if node["index"] not in taken), len(delegates)
