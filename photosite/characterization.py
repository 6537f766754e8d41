"""A characterisation as a folder: report.html, characterization.json, and the frames for other software."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from photosite.characterization_report import page
from photosite.files import write_json
from sensor_sim.atomic import write_bytes
from sensor_sim.emva1288.characterize import TOLERANCE_PERCENT, Characterization
from sensor_sim.emva1288.descriptor import write_descriptor

REPORT, DOCUMENT, IMAGES = "report.html", "characterization.json", "emva1288"


def write_folder(found: Characterization, out: Path) -> Path:
    """Write all of it to the folder ``out``, which is made; returns the report's path.

    Everything is made before anything of an earlier run is replaced. Raises ValueError when it cannot be written.
    """
    text, document = page(found, rows(found)).encode(), found.document()
    try:
        out.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".part-", dir=out) as folder:
            write_frames(found, Path(folder) / IMAGES)
            if (out / IMAGES).exists():
                shutil.rmtree(out / IMAGES)
            (Path(folder) / IMAGES).rename(out / IMAGES)
    except OSError as error:
        raise ValueError(f"cannot write to {out}: {error.strerror or error}; name a folder that you may write to") from error
    write_json(out / DOCUMENT, document)
    write_bytes(out / REPORT, text)
    return out / REPORT


def write_frames(found: Characterization, folder: Path) -> Path:
    """Write the descriptor and its images to ``folder``; returns the descriptor's path."""
    frames = found.frames
    return write_descriptor(folder, frames.flat_fields, frames.dark_stack, frames.bright_stack, frames.stack_photons,
                            frames.stack_s, frames.bit_depth)


def rows(found: Characterization) -> list[dict[str, str]]:
    """The table of values, as text: name, set, recovered, standard error, deviation and tolerance in per cent, verdict."""
    table, outside = [], found.outside()
    for name, value in found.recovered.items():
        true, error, allowed = found.set[name], found.standard_error[name], TOLERANCE_PERCENT.get(name)
        off = f"{100 * (value / true - 1):+.2f} %" if true and value is not None else ""
        judged = allowed is not None and true is not None
        table.append({"value": name, "set": "" if true is None else figure(true),
                      "recovered": "none" if value is None else figure(value, error),
                      "error": "" if error is None else f"{error:.2g}", "off": off,
                      "allowed": f"{allowed:g} %" if judged else "",
                      "verdict": ("OUTSIDE" if name in outside else "within") if judged else ""})
    return table


def figure(value: float, error: float | None = None) -> str:
    """A number to the digits that its standard error leaves, five significant ones without.

    >>> figure(0.159873, 0.00021), figure(6000.0), figure(5994.72, 8.1)
    ('0.15987', '6000', '5994.7')
    """
    if not error:
        return f"{value:.5g}"
    digits = 1
    while error * 10**digits < 1 and digits < 9:
        digits += 1
    return f"{value:.{digits}f}"
