"""Numbers from the command line: what Typer's own ranges let through is NaN."""

from __future__ import annotations

import math
import re


def within(option: str, value: float, low: float, high: float, unit: str = "") -> float:
    """The value. Raises ValueError naming the option unless it is a finite number from low to high."""
    if math.isfinite(value) and low <= value <= high:
        return value
    unit = f" {unit}" if unit else ""
    allowed = f"{low:g} to {high:g}" if math.isfinite(high) else f"at least {low:g}"
    raise ValueError(f"{option} {value:g} must be a number of {allowed}{unit}")


def positive(option: str, value: float, unit: str = "") -> float:
    """The value. Raises ValueError naming the option unless it is finite and above 0."""
    if math.isfinite(value) and value > 0:
        return value
    raise ValueError(f"{option} {value:g} must be a number above 0{f' ({unit})' if unit else ''}")


def height_width(option: str, text: str) -> tuple[int, int]:
    """(height, width) of WIDTHxHEIGHT. Raises ValueError naming the option unless both are whole numbers above 0."""
    found = re.fullmatch(r"([1-9][0-9]{0,5})x([1-9][0-9]{0,5})", text.strip())
    if found is None:
        raise ValueError(f"{option} {text!r} must be WIDTHxHEIGHT, two whole numbers of pixels, for example 160x120")
    return int(found[2]), int(found[1])
