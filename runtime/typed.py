"""Parsed JSON into dataclasses, every type checked: what pydantic does, for a device that has none."""

from __future__ import annotations

import math
import types
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints


def build(kind: Any, data: Any, where: str) -> Any:
    """``data`` as a ``kind``: a dataclass, str, int, float, bool, None, Any, or a union, tuple or dict of them.

    Lists become tuples. A number must be finite, an int may stand for a float, a bool never for a number. where: how a
    message names the place. Raises ValueError, one sentence, for an unknown or missing key, a wrong type, or what the
    dataclass itself refuses.
    """
    origin = get_origin(kind)
    if kind is Any:
        return data
    if is_dataclass(kind):
        return _dataclass(kind, data, where)
    if origin in (Union, types.UnionType):
        return _union(get_args(kind), data, where)
    if origin is tuple:
        return _tuple(get_args(kind), data, where)
    if origin is dict:
        if not isinstance(data, Mapping):
            raise ValueError(f"{where} must be an object, not {_shown(data)}")
        return {key: build(get_args(kind)[1], value, f"{where}.{key}") for key, value in data.items()}
    return _plain(kind, data, where)


def _dataclass(kind: Any, data: Any, where: str) -> Any:
    if not isinstance(data, Mapping):
        raise ValueError(f"{where} must be an object, not {_shown(data)}")
    known, hints = {field.name: field for field in fields(kind)}, _hints(kind)
    unknown = [key for key in data if key not in known]
    absent = [name for name, field in known.items()
              if name not in data and field.default is MISSING and field.default_factory is MISSING]
    if unknown or absent:
        raise ValueError(f"{where} has the unknown key {unknown[0]!r}" if unknown else f"{where} lacks the key {absent[0]!r}")
    try:
        return kind(**{key: build(hints[key], value, f"{where}.{key}") for key, value in data.items()})
    except TypeError as error:
        raise ValueError(f"{where} is not as it must be: {error}") from None


def _union(kinds: tuple[Any, ...], data: Any, where: str) -> Any:
    if data is None and type(None) in kinds:
        return None
    others = [kind for kind in kinds if kind is not type(None)]
    if len(others) == 1:
        return build(others[0], data, where)
    for kind in others:
        try:
            return build(kind, data, where)
        except ValueError:
            continue
    raise ValueError(f"{where} must be one of {', '.join(str(kind) for kind in kinds)}, not {_shown(data)}")


def _tuple(kinds: tuple[Any, ...], data: Any, where: str) -> Any:
    if not isinstance(data, list | tuple):
        raise ValueError(f"{where} must be a list, not {_shown(data)}")
    if len(kinds) == 2 and kinds[1] is Ellipsis:
        kinds = (kinds[0],) * len(data)
    if len(kinds) != len(data):
        raise ValueError(f"{where} must have {len(kinds)} elements, not {len(data)}")
    return tuple(build(kind, value, f"{where}[{i}]") for i, (kind, value) in enumerate(zip(kinds, data, strict=True)))


def _plain(kind: Any, data: Any, where: str) -> Any:
    given = float if kind is float and isinstance(data, int) and not isinstance(data, bool) else type(data)
    if given is not kind:
        raise ValueError(f"{where} must be {kind.__name__}, not {_shown(data)}")
    if kind is float and not math.isfinite(data):
        raise ValueError(f"{where} must be finite, not {data}")
    return data


def _shown(data: Any) -> str:
    text = repr(data)
    return text if len(text) <= 40 else text[:37] + "..."


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)
