"""Whether a picture fits in memory, asked before it is allocated."""

from __future__ import annotations

import resource
from pathlib import Path

# Peak bytes per pixel, measured on 6 to 12 megapixels and rounded up.
PICTURE, SCENE, DEVELOPED = 16, 80, 100


def available_bytes() -> int:
    """Memory that this process may still take: what is free, less where a container or a limit says so."""
    limits = [_meminfo(), *_container(), *_address_space()]
    return max(0, min(limits))


def require(what: str, height: int, width: int, per_pixel: int) -> None:
    """Raise ValueError when height x width pixels at ``per_pixel`` bytes would not fit."""
    need, have = height * width * per_pixel, available_bytes()
    if need > have:
        raise ValueError(f"{what} of {width}x{height} pixels needs about {need / 2**30:.1f} GiB of memory and "
                         f"{have / 2**30:.1f} GiB are free; at most {have // per_pixel} pixels fit, reduce it first")


def _meminfo() -> int:
    try:
        lines = Path("/proc/meminfo").read_text().splitlines()
        return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable"))
    except (OSError, StopIteration, ValueError, IndexError):
        return 1 << 62  # no Linux: allocation itself will say


def _container() -> list[int]:
    for limit, used in (("memory.max", "memory.current"), ("memory/memory.limit_in_bytes", "memory/memory.usage_in_bytes")):
        try:
            return [int(Path("/sys/fs/cgroup", limit).read_text()) - int(Path("/sys/fs/cgroup", used).read_text())]
        except (OSError, ValueError):
            continue
    return []


def _address_space() -> list[int]:
    limit = resource.getrlimit(resource.RLIMIT_AS)[0]
    if limit == resource.RLIM_INFINITY:
        return []
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[0])
    except (OSError, ValueError, IndexError):
        return [limit]
    return [limit - pages * resource.getpagesize()]
