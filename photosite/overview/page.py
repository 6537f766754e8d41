"""The page: every section's blocks through one template, the scripts and styles within it."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from typing import Any

from photosite.overview.blocks import Lead, Section
from photosite.overview.gathered import Gathered
from photosite.overview.sections import modules
from photosite.report import TEMPLATES
from sensor_sim.atomic import write_bytes

TEMPLATE = "overview.html.j2"


def write_page(found: Gathered, out: Path, say: Any = lambda stage: None) -> list[str]:
    """Write the report; returns the titles of sections that could not be told. Raises ValueError when it cannot be written."""
    sections, broken = [], []
    for module in modules():
        say(module.TITLE)
        section, fault = told(module, found)
        sections += [section] if section.blocks else []
        broken += [module.TITLE] if fault else []
    write_bytes(out, render(found, sections).encode())
    return broken


def told(module: ModuleType, found: Gathered) -> tuple[Section, bool]:
    """A section, and whether its data had another form than it expects; it then says so and the page goes on without it."""
    anchor = module.__name__.rpartition(".")[2]
    try:
        return Section(anchor, module.TITLE, tuple(module.blocks(found))), False
    except (KeyError, IndexError, TypeError, AttributeError, ValueError) as error:
        said = f"{type(error).__name__}: {error}"
        print(f"warning: the section {module.TITLE!r} is left out: {said}", file=sys.stderr)
        left_out = Lead(f"Left out: what was measured is not in the form that this section reads ({said}).")
        return Section(anchor, module.TITLE, (left_out,)), True


def render(found: Gathered, sections: list[Section]) -> str:
    """The HTML text."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=True,
                              lstrip_blocks=True)
    environment.filters["once"] = lambda made: list(dict.fromkeys(made))
    environment.filters["numeric"] = lambda table: [any("n" in row[column].kind.split() for row in table.rows)
                                                    for column in range(len(table.head))]
    environment.filters["sortkey"] = lambda key: key if isinstance(key, str) else repr(float(key))
    return environment.get_template(TEMPLATE).render(sections=sections, facts=headline(found),
                                                     made=datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"))


def headline(found: Gathered) -> list[tuple[str, str]]:
    """The figures at the top: (number, what of)."""
    timed = [result for result in found.results if result.p50]
    exported = [model for model in found.models if model.bundle is not None]
    targets = sorted({result.target for result in found.results})
    trusted = sum(result.trustworthy for result in timed)
    return [(f"{len(exported)} of {len(found.models)}", "models of the catalogue are exported and whole"),
            (str(len(targets)), f"targets measured{': ' + ', '.join(targets) if targets else ''}"),
            (f"{trusted} of {len(timed)}" if timed else "none", "latencies are trustworthy by their own verdict"),
            (str(sum(result.right is False for result in found.results)), "of them with wrong outputs")]
