"""The demonstration's report: results and pictures in, one HTML file that needs no other file and no network out."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

from photosite.figures import data_uri, png_size
from sensor_sim.atomic import write_bytes
from sensor_sim.samples import SAMPLES

TEMPLATES = Path(__file__).parent / "templates"
SOURCES = SAMPLES / "SOURCES.md"
NAME = "report.html"
SPACE = "\N{NO-BREAK SPACE}"


def write_report(results: dict[str, Any], out: Path) -> Path:
    """Write ``out``/report.html from what ``run_demo`` found; the pictures are read from ``out``. Returns its path.

    Raises ValueError when it cannot be written.
    """
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    pictures = {given["name"]: {key: picture(out / given["name"] / file) for key, file in given["pictures"].items()}
                for given in results["inputs"]}
    environment = Environment(loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined,
                              trim_blocks=True, lstrip_blocks=True)
    environment.filters |= {"size": size, "ms": milliseconds, "seconds": seconds, "number": number, "small": small}
    page = environment.get_template(f"{NAME}.j2").render(**results, pictures=pictures, credits=sample_credits(results),
                                                        assumed=assumed(results["sensor"]))
    write_bytes(out / NAME, page.encode())
    return out / NAME


def picture(png: Path) -> dict[str, Any]:
    """A PNG for the template: its data URI, width and height in pixels."""
    width, height = png_size(png)
    return {"uri": data_uri(png), "width": width, "height": height}


def sample_credits(results: dict[str, Any]) -> list[dict[str, str]]:
    """The rows of SOURCES.md for the samples that were used: file, what, from, terms."""
    rows = [[cell.strip() for cell in line.strip().strip("|").split("|")]
            for line in SOURCES.read_text(encoding="utf-8").splitlines() if line.startswith("|")]
    head, used = rows[0], {given["sample"] for given in results["inputs"]}
    return [dict(zip(head, row, strict=True)) for row in rows[2:] if row[0] in used]


def assumed(sensor: dict[str, Any]) -> list[str]:
    """The sensor's numbers whose source says that they are assumed, by name."""
    return [words(row["key"]) for row in sensor["numbers"] if (row["source"] or "").startswith("assumed")]


def words(key: str) -> str:
    """A key as words: ``full_well_e`` is "full well"."""
    return key.removesuffix("_e").removesuffix("_dn").replace("_", " ")


def size(count: int) -> str:
    """Bytes to three significant digits, with a unit (1 kB is 1000 bytes) after a space that does not break.

    >>> [size(count).split() for count in (900, 155248, 2500000)]
    [['900', 'B'], ['155', 'kB'], ['2.5', 'MB']]
    """
    if count < 1000:
        return f"{count}{SPACE}B"
    return f"{count / 1e3:.3g}{SPACE}kB" if count < 999_500 else f"{count / 1e6:.3g}{SPACE}MB"


def milliseconds(value: float) -> str:
    """Milliseconds to three significant digits, never as a power of ten."""
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def seconds(value: float) -> str:
    """Seconds as text with a unit.

    >>> [seconds(value).split() for value in (0.0312, 41.26)]
    [['31', 'ms'], ['41', 's']]
    """
    return f"{1e3 * value:.0f}{SPACE}ms" if value < 1 else f"{value:.{int(value < 10)}f}{SPACE}s"


def number(value: float) -> str:
    """A number for a table: whole ones with thousands apart, others to four significant digits.

    >>> number(1074126.0), number(34.5678)
    ('1,074,126', '34.57')
    """
    return f"{value:,.0f}" if float(value).is_integer() else f"{value:.4g}"


def small(value: float | None) -> str:
    """A difference: 0, or a power of ten with one digit; a dash where there is none.

    >>> small(0.0), small(3.1e-07).split()
    ('0', ['3', '×', '10⁻⁷'])
    """
    if value is None or not math.isfinite(value):
        return "–"
    if value == 0:
        return "0"
    digit, power = f"{value:.0e}".split("e")
    return f"{digit}{SPACE}×{SPACE}10" + str(int(power)).translate(str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"))
