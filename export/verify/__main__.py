"""``python -m export.verify BUNDLE -o rows.json``: verify where there is only NumPy and a runtime, as on an emulated device."""

from __future__ import annotations

import argparse
import json
import platform
from pathlib import Path

from export.verify import verify
from export.verify.runtimes import RUNTIMES, core, versions
from sensor_sim.atomic import write_bytes


def main() -> int:
    """Write the rows of the runtimes that we ship for; 1 when one is over its bound. Bad input ends with 2."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bundle", type=Path)
    parser.add_argument("-o", "--out", type=Path, required=True)
    parser.add_argument("--runtime", action="append", help="run in this runtime alone; default: all that we ship for")
    given = parser.parse_args()
    names = given.runtime or core(("tflite", "onnx"))
    try:
        rows = verify(given.bundle, runtimes=names)
        facts = {"machine": platform.machine(), "python": platform.python_version(),
                 "versions": versions(RUNTIMES[name] for name in names), "rows": rows}
        write_bytes(given.out, (json.dumps(facts, indent=1) + "\n").encode())
    except ValueError as error:
        parser.error(str(error))
    return int(any(row["passed"] is False for row in rows))


if __name__ == "__main__":
    raise SystemExit(main())
