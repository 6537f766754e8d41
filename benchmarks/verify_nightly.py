"""Ten thousand inputs through a bundle's files, in parts that survive being stopped: each runtime against its own rule.

    make nightly

Part k makes its inputs from the seed k; the golden vectors are in part 0. A finished part lies in ``--work`` under the bundle's
checksum and is not run again, so what was stopped goes on where it was, and a changed bundle begins anew. Runtimes of ``SLOW``
take the first parts alone. With ``--minutes`` no part begins after so many; the JSON then says of each row how many inputs it
ran. Of the parts ``vectors`` are summed, ``max_lsb`` is the greatest, ``share_differing`` the mean, weighted by vectors. Ends
with 1 when a row is over its bound. Needs the conformance extra for the foreign runtimes and gcc for C.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter
from typing import Any

from export.verify import verify
from export.verify.runtimes import RUNTIMES, chosen, versions
from firmware_models.catalogue import bundle_path
from runtime.bundle import Bundle
from sensor_sim.atomic import atomic_path

FAST = ("litert-xnnpack", "litert-reference", "litert-builtin", "tensorflow-xnnpack", "tflite-runtime", "onnxruntime",
        "c-native-xnnpack", "c-native-fixed-point")
# A second or more an input; how many of the parts each takes.
SLOW = {"tensorflow-reference": 4, "tensorflow-builtin": 4, "tflite-runtime-reference": 4, "tflite-micro": 4, "qonnx": 4}

Rows = list[dict[str, Any]]


def names(part: int, only: Sequence[str] = ()) -> list[str]:
    """The installed runtimes that a part goes through, of all or ``only`` some."""
    wanted = [*FAST, *(name for name, parts in SLOW.items() if part < parts)]
    return [name for name in wanted if RUNTIMES[name].installed and name in (only or wanted)]


def run_part(bundle: Bundle, part: int, vectors: int, folder: Path, only: Sequence[str] = ()) -> dict[str, Any]:
    """A part's rows and seconds, from its file when it is finished."""
    path = folder / f"part-{part}-of-{vectors}.json"
    if not path.exists():
        begin = perf_counter()
        rows = verify(bundle.path, runtimes=names(part, only), vectors=vectors, seed=part, golden=part == 0)
        folder.mkdir(parents=True, exist_ok=True)
        with atomic_path(path) as temporary:
            temporary.write_text(json.dumps({"seconds": perf_counter() - begin, "rows": rows}))
    found: dict[str, Any] = json.loads(path.read_text())
    return found


def merged(parts: Sequence[Rows]) -> Rows:
    """One row for each artefact, runtime and rule."""
    together: dict[tuple[str, ...], dict[str, Any]] = {}
    for row in (row for rows in parts for row in rows):
        key = (row["artefact"], row["runtime"], row["rule"])
        together[key] = joined(together[key], row) if key in together else row
    return list(together.values())


def joined(a: dict[str, Any], b: dict[str, Any]) -> dict[str, Any]:
    """Two rows of one pair. One that ran no vector adds nothing but its failure."""
    ran, verdicts = [row for row in (a, b) if row["vectors"]], {a["passed"], b["passed"]}
    row = {**b, **a}
    row["passed"] = False if False in verdicts else True if True in verdicts else None
    if ran:
        row["vectors"] = sum(each["vectors"] for each in ran)
        row["max_lsb"] = max(each["max_lsb"] for each in ran)
        row["share_differing"] = sum(each["share_differing"] * each["vectors"] for each in ran) / row["vectors"]
        if row["passed"] is not False:
            row.pop("reason", None)
    return row


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", default="face-ternary")
    parser.add_argument("--parts", type=int, default=40)
    parser.add_argument("--vectors", type=int, default=250, help="of a part")
    parser.add_argument("--runtime", action="append", default=[], choices=[*FAST, *SLOW], help="this one alone; may be repeated")
    parser.add_argument("--minutes", type=float, default=float("inf"))
    parser.add_argument("--work", type=Path, default=Path("out/nightly"))
    parser.add_argument("-o", "--output", type=Path, default=Path("benchmarks/verify_nightly.json"))
    args = parser.parse_args()
    bundle = Bundle.open(bundle_path(args.model))
    files = {a.file: bundle.manifest.files[a.file]["sha256"] for a in bundle.manifest.artefacts}
    folder = args.work / "-".join([*(sha[:8] for sha in files.values()), *args.runtime])
    begin = perf_counter()
    parts: list[dict[str, Any]] = []
    while len(parts) < args.parts and perf_counter() - begin < 60 * args.minutes:
        parts.append(run_part(bundle, len(parts), args.vectors, folder, args.runtime))
        print(f"part {len(parts)} of {args.parts}", *(f"{r['runtime']} {r['max_lsb']}" for r in parts[-1]["rows"]), flush=True)
    rows, used = merged([part["rows"] for part in parts]), args.runtime or [*FAST, *SLOW]
    command = " ".join(["python -m benchmarks.verify_nightly", *sys.argv[1:]])
    report = {"command": command, "bundle": bundle.manifest.name, "sha256": files, "parts": len(parts),
              "further_vectors": len(parts) * args.vectors, "seeds": [0, len(parts) - 1],
              "versions": versions(r for r in chosen([a.kind for a in bundle.manifest.artefacts], None) if r.name in used),
              "not_installed": [name for name in used if not RUNTIMES[name].installed],
              "seconds": round(sum(part["seconds"] for part in parts), 1), "rows": rows}
    with atomic_path(args.output) as path:
        path.write_text(json.dumps(report, indent=1) + "\n")
    if failed := [f"{row['artefact']} in {row['runtime']}" for row in rows if row["passed"] is False]:
        sys.exit(f"over their bound: {', '.join(failed)}")


if __name__ == "__main__":
    main()
