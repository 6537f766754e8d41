"""A model's promises against what the inspection of its artefacts counted."""

from __future__ import annotations

from collections.abc import Iterable

from export import CheckFailed
from runtime.manifest import ArtefactFacts


def check_promises(numbers: str, artefacts: Iterable[ArtefactFacts]) -> None:
    """Raise CheckFailed when an integer model's TFLite holds an operator that touches floats."""
    for artefact in artefacts:
        floats = artefact.inspection.get("float_operators", 0)
        if numbers == "integer" and floats:
            raise CheckFailed(f"{artefact.file} was promised fully integer and holds {floats} float operators: "
                              f"{artefact.inspection['operators']}")
