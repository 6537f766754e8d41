"""Writes the tables of README and of the demosaicer's card from the committed JSON, between their markers.

    python -m benchmarks.tables           # rewrite
    python -m benchmarks.tables --check   # exit 1 when a table is not what the JSON says
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path

from benchmarks.browser import table as browser_table
from benchmarks.claims.language_tables import TABLES as LANGUAGE
from benchmarks.claims.picture_tables import TABLES as PICTURES
from benchmarks.demosaic_tables import TABLES as DEMOSAIC
from benchmarks.device_tables import DEVICE
from benchmarks.faces_tables import TABLES as FACES
from benchmarks.firmware_table import TABLES as FIRMWARE
from facedet.card import figures
from firmware_models.catalogue import load_facts
from sensor_sim.atomic import write_bytes

ROOT = Path(__file__).parents[1]


def face_table() -> str:
    """What the detector's card says."""
    return figures(load_facts("face-ternary").metrics())


MEASURED = {"conversion_gain_dn_per_e": "K at unity, DN/e-", "dark_noise_e": "dark noise, e-", "full_well_e": "full well, e-",
            "dsnu_e": "DSNU, e-", "prnu_percent": "PRNU, %", "doubling_temperature_c": "dark current doubles, K"}


def characterization_table() -> str:
    """What EMVA 1288 recovers of every preset, and how far that is from what was set."""
    found = json.loads((ROOT / "benchmarks" / "characterization.json").read_text())
    head = [f"{title} (bound {found['tolerance_percent'][name]:g} %)" for name, title in MEASURED.items()]
    lines = ["| preset | " + " | ".join(head) + " |", "|---|" + "---|" * len(head)]
    for row in found["rows"]:
        cells = [recovered_cell(row["set"][name], row["recovered"][name]) for name in MEASURED]
        lines.append(f"| {row['sensor']} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def recovered_cell(true: float | None, value: float | None) -> str:
    """A recovered value with its deviation; "none" where the preset sets none."""
    if not true:
        return "none"
    return "not seen" if value is None else f"{digits(value)} ({off(value, true)})"


def digits(value: float) -> str:
    """A number to four significant digits, thousands as they are."""
    return f"{value:.0f}" if value >= 1000 else f"{value:#.4g}"


def off(value: float, true: float) -> str:
    """How far a value is from a true one, per cent; what rounds to nothing without a minus."""
    return f"{round(100 * (value / true - 1), 2) + 0.0:+.2f} %"


def reference_table() -> str:
    """The reference implementation's values on the same images, as deviations from ours."""
    rows = json.loads((ROOT / "benchmarks" / "characterization.json").read_text())["rows"]
    names = list(rows[0]["reference"])
    lines = ["| preset | " + " | ".join(f"`{name}`" for name in names) + " |", "|---|" + "---|" * len(names)]
    for row in rows:
        pairs = [(row["reference"][name], row["recovered"][name], row["set"][name] or name == "saturation_capacity_e")
                 for name in names]
        cells = [f"{digits(theirs)} ({off(theirs, ours)})" if there and theirs and ours else "none"
                 for theirs, ours, there in pairs]
        lines.append(f"| {row['sensor']} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


TABLES: dict[str, Callable[[], str]] = {**FIRMWARE, **DEMOSAIC, "faces": face_table, **FACES,
                                        "characterization": characterization_table, "reference": reference_table,
                                        "browser": browser_table, **DEVICE, **LANGUAGE, **PICTURES}
FILES = ("README.md", "docs/demosaic.md", "docs/training.md", "docs/device.md", "docs/faces.md", "docs/firmware.md",
         "docs/characterization.md", "docs/diffusion.md", "docs/language.md", "firmware_models/qxq-compact/card.md")


def filled(text: str) -> str:
    """The text with every table between ``<!-- table: NAME -->`` and ``<!-- end -->`` made anew."""
    for name, make in TABLES.items():
        begin = f"<!-- table: {name} -->"
        if begin in text:
            before, _, rest = text.partition(begin)
            _, end, after = rest.partition("<!-- end -->")
            if not end:
                raise SystemExit(f"the table {name} has no <!-- end -->")
            text = f"{before}{begin}\n{make()}\n{end}{after}"
    return text


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    check, stale = parser.parse_args().check, []
    for name in FILES:
        old = (ROOT / name).read_text()
        new = filled(old)
        if new != old:
            stale.append(name)
            if not check:
                write_bytes(ROOT / name, new.encode())
    if check and stale:
        sys.exit(f"tables are out of date in {', '.join(stale)}: run python -m benchmarks.tables")


if __name__ == "__main__":
    main()
