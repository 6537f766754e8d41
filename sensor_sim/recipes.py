"""What two trainings' recipes differ in, in words: of any trainer that resumes from a checkpoint."""

from __future__ import annotations

from dataclasses import MISSING, asdict, fields
from typing import Any


def differences(found: dict[str, Any], recipe: Any) -> str:
    """The fields in which a checkpoint's recipe differs from another, with both values, in words; "" when they are the same.

    found: as plain data, as ``dataclasses.asdict`` gives it. recipe: a dataclass. A field that the checkpoint is older than had
    its default then.
    """
    defaults = {f.name: f.default for f in fields(recipe) if f.default is not MISSING}
    there, here = {**defaults, **found}, asdict(recipe)
    apart = [name for name in {**here, **there} if there.get(name) != here.get(name)]
    return ", ".join(f"its {name} is {there.get(name, 'unknown')!r}, not {here.get(name, 'known here')!r}" for name in apart)
