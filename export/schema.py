"""The manifest's published schema, from the very dataclasses that the runtime reads it into.

    python -m export.schema > runtime/manifest.schema.json
"""

from __future__ import annotations

from typing import Any

from pydantic import TypeAdapter, ValidationError

from runtime.manifest import Manifest

_ADAPTER: TypeAdapter[Manifest] = TypeAdapter(Manifest)


def json_schema() -> dict[str, Any]:
    """JSON schema of manifest.json."""
    return _ADAPTER.json_schema()


def validated(manifest: Manifest) -> dict[str, Any]:
    """The manifest as JSON data, every type checked. Raises ValueError with the first violation."""
    try:
        checked = _ADAPTER.validate_python(manifest.to_dict())
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise ValueError(f"the manifest of {manifest.name} is not valid at {where}: {first['msg']}") from None
    return _ADAPTER.dump_python(checked, mode="json")


if __name__ == "__main__":
    import json

    print(json.dumps(json_schema(), indent=1))
