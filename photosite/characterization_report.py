"""The page of a characterisation: values, plots and how they were made, in one HTML file."""

from __future__ import annotations

from typing import Any

from photosite.report import TEMPLATES, number
from sensor_sim.emva1288.characterize import Characterization


def page(found: Characterization, rows: list[dict[str, str]]) -> str:
    """The HTML text; ``rows``: the table of values as text."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    from photosite.characterization_figures import figures

    environment = Environment(loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined,
                              trim_blocks=True, lstrip_blocks=True)
    environment.filters["number"] = number
    return environment.get_template("characterization.html.j2").render(
        sensor=found.sensor, plan=found.plan, frames=found.frames, measured=found.measured, recovered=found.recovered,
        set=found.set, rows=rows, plots=figures(found), outside=found.outside(), parts=parts(found),
        temperatures=[f"{t:g}" for t in found.frames.dark_series.temperature_c], sources=sources(found))


def parts(found: Characterization) -> list[dict[str, Any]]:
    """DSNU and PRNU by part, set and recovered, for the table."""
    keys = [(part, "" if part == "total" else f"{part}_") for part in ("pixel", "row", "column", "total")]
    return [{"part": part, **{f"{kind}_{which}": getattr(found, which)[f"{name}_{infix}{unit}"]
                              for kind, name, unit in (("dsnu", "dsnu", "e"), ("prnu", "prnu", "percent"))
                              for which in ("set", "recovered", "standard_error")}} for part, infix in keys]


def sources(found: Characterization) -> list[tuple[str, str]]:
    """Where the description's numbers are from."""
    return sorted(found.sensor.sources.items())
