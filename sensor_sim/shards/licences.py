"""On what terms each picture may be used: ``licences.toml`` beside the pictures, or one licence for all.

    default = "CC-BY-4.0"            # of every picture below this folder that is not named

    [items]
    "museum/*.jpg" = "CC0-1.0"       # an exact path below this folder, or a pattern; an exact path goes first
"""

from __future__ import annotations

import tomllib
from fnmatch import fnmatchcase
from functools import lru_cache
from pathlib import Path

FILE = "licences.toml"


def licence_of(picture: Path, root: Path, otherwise: str | None = None) -> str | None:
    """The licence of a picture below ``root``: of the nearest ``licences.toml`` that knows it, up to the root's.

    otherwise: what a picture has that none of them knows. Raises ValueError for a file that is not as above.
    """
    for folder in picture.parents:
        if folder == root.parent:
            break
        default, items = _read(folder / FILE)
        relative = picture.relative_to(folder).as_posix()
        found = items.get(relative) or next((text for pattern, text in items.items() if fnmatchcase(relative, pattern)), default)
        if found:
            return found
    return otherwise


@lru_cache(4096)
def _read(path: Path) -> tuple[str, dict[str, str]]:
    """(default or "", items) of a file, both empty when there is none."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return "", {}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ValueError(f"{path} cannot be read as TOML: {error}") from None
    default, items = data.get("default", ""), data.get("items", {})
    texts = [default, *items.values()] if isinstance(items, dict) else [None]
    if set(data) - {"default", "items"} or not all(isinstance(text, str) for text in texts):
        raise ValueError(f'{path} may hold default = "LICENCE" and a table [items] of "PICTURE" = "LICENCE", nothing else')
    return default, items
