"""Makes corpus.txt: the sentences of this project's own docstrings, Apache-2.0 as the project is.

    python -m language.corpus     # run once; the file is frozen, so that training does not change with the code

Sentences of 16 to 90 characters without code in them, one a line, sorted, each once.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
ROOMS = ("sensor_sim", "isp", "facedet", "export", "runtime", "firmware_models", "photosite", "benchmarks", "tests")
SHORTEST, LONGEST = 16, 90
PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9 ,;:'\-./%()]*[.:]?")


def docstrings(root: Path = ROOT) -> Iterator[str]:
    """Every docstring of the project's modules, classes and functions, on one line."""
    for room in ROOMS:
        for file in sorted((root / room).rglob("*.py")):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.FunctionDef | ast.ClassDef | ast.Module):
                    yield " ".join((ast.get_docstring(node) or "").split())


def sentences(text: str) -> list[str]:
    """The sentences of a text that are plain words."""
    parts = re.split(r"(?<=[.:])\s+", text.replace("``", ""))
    return [p for p in parts if SHORTEST <= len(p) <= LONGEST and PLAIN.fullmatch(p)]


def main() -> None:
    """Write the corpus."""
    found = sorted({sentence for text in docstrings() for sentence in sentences(text)})
    (Path(__file__).parent / "corpus.txt").write_text("\n".join(found) + "\n", encoding="utf-8")
    print(f"{len(found)} sentences, {sum(map(len, found))} characters")


if __name__ == "__main__":
    main()
