"""The process that runs LibRaw for ``sensor_sim.libraw``: started by its path, it imports nothing of ours.

Use: ``python libraw_child.py PATH OUT.npz MEMORY_BYTES SECONDS``. Exit code 0, or 3 with one sentence on stderr.
"""

import contextlib
import json
import os
import sys


def limit(memory: int, seconds: int) -> None:
    """Bound this process's address space and processor time, and leave no core file, where the system can."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        resource.setrlimit(resource.RLIMIT_CPU, (seconds + 1, seconds + 1))


def decode(path: str, out: str) -> None:
    """Write LibRaw's samples and facts of ``path`` to ``out`` (npz: full, visible, colours, facts)."""
    import numpy as np
    import rawpy

    with rawpy.imread(path) as raw:
        if raw.raw_image is None:
            raise ValueError("it holds full-colour samples and no mosaic")
        visible = raw.raw_image_visible
        colours = raw.raw_colors_visible
        pattern = colours[:2, :2]
        rows, columns = colours.shape
        plain = raw.num_colors == 3 and visible.shape == colours.shape and min(rows, columns) >= 2
        plain = plain and all(bool((colours[i::2, j::2] == pattern[i, j]).all()) for i in (0, 1) for j in (0, 1))
        facts = {
            "plain_bayer": bool(plain),
            "pattern": pattern.tolist(),
            "colours": raw.color_desc.decode("ascii", "replace"),
            "black": [float(v) for v in raw.black_level_per_channel],
            "white": float(raw.white_level),
            "camera_gains": [float(v) for v in raw.camera_whitebalance],
            "daylight_gains": [float(v) for v in raw.daylight_whitebalance],
            "xyz_to_camera": raw.rgb_xyz_matrix[:3].astype(float).tolist(),
            "camera_to_srgb": raw.color_matrix[:, :3].astype(float).tolist(),
            "iso": float(raw.other.iso_speed) if hasattr(raw, "other") else 0.0,
            "exposure_s": float(raw.other.shutter_speed) if hasattr(raw, "other") else 0.0,
        }
        # The full frame is wanted for a DNG, whose own tags say which part of it is active.
        full = raw.raw_image if os.environ.get("PHOTOSITE_FULL_FRAME") else raw.raw_image[:0]
        np.savez(out, visible=visible, full=full, facts=np.array(json.dumps(facts)))


def main() -> int:
    path, out, memory, seconds = sys.argv[1:5]
    limit(int(memory), int(seconds))
    try:
        decode(path, out)
    except MemoryError:
        reason = "it needs more memory than allowed"
    except Exception as error:  # LibRaw's own errors, whose classes exist only once rawpy is imported
        said = error.args[0] if error.args else ""
        reason = said.decode("utf-8", "replace") if isinstance(said, bytes) else str(said) or type(error).__name__
    else:
        return 0
    print("REASON " + " ".join(reason.split()), file=sys.stderr)
    return 3


if __name__ == "__main__":
    sys.exit(main())
