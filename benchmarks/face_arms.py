"""Train the detector's arms, or go on where that was stopped: float, int8, ternary and its bits, pruned, RGB, 6 and 4 bit input.

    python -m benchmarks.face_arms --data ../shared/data/faces_train -o out/faces [--only ternary-a4 ...] [--until 23:30]
        [--lengths float=800 ...]

Arms share their ancestors' folders, so nothing is trained twice (``facedet.recipes``). Hours on two cores at the recipes' own
lengths; stop it at any time, the same command goes on. ``python -m benchmarks.faces --runs out/faces`` then measures them.
"""

from __future__ import annotations

import argparse
import datetime
import subprocess
import sys
from pathlib import Path

from facedet.recipes import RECIPES, chain
from facedet.train import beginning, length

# The order in which arms answer questions: the shipped chain first, then what it is compared with.
ARMS = ("ternary", "ternary-a4", "ternary-learned", "float-rgb", "ternary-rgb", "ternary-4bit", "ternary-pruned", "ternary-6bit",
        "ternary-a2")


def main() -> int:
    """The command of the module's docstring; 1 when an arm failed, 0 when all are done or the time is up."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("-o", "--out", type=Path, required=True)
    parser.add_argument("--only", nargs="*", choices=sorted(RECIPES), default=list(ARMS), help="arms, default: all")
    parser.add_argument("--warm", type=beginning, nargs="*", default=[], metavar="RECIPE=FILE",
                        help="weights that single recipes begin with; those that an arm does not lead over are left out there")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--lengths", type=length, nargs="*", default=[], metavar="RECIPE=N",
                        help="steps of single recipes, likewise")
    parser.add_argument("--until", type=datetime.time.fromisoformat, help="HH:MM, when to stop; it can be gone on from later")
    given = parser.parse_args()
    for name in given.only:
        command = [sys.executable, "-m", "facedet.train", "--data", str(given.data), "-o", str(given.out), "--name", name,
                   "--seed", str(given.seed)]
        led_over = {recipe.name for recipe in chain(name)}
        for option, pairs in (("--lengths", given.lengths), ("--warm", given.warm)):
            if its := [f"{recipe}={value}" for recipe, value in pairs if recipe in led_over]:
                command += [option, *its]
        print(" ".join(command), flush=True)
        try:
            done = subprocess.run(command, check=False, timeout=seconds_left(given.until, datetime.datetime.now()))
        except subprocess.TimeoutExpired:
            print(f"time is up in {name}; the same command goes on from its checkpoint", flush=True)
            return 0
        if done.returncode:
            return 1
    return 0


def seconds_left(until: datetime.time | None, now: datetime.datetime) -> float | None:
    """Seconds until the next time that the clock shows ``until``; None without."""
    if until is None:
        return None
    then = datetime.datetime.combine(now.date(), until)
    return ((then if then > now else then + datetime.timedelta(days=1)) - now).total_seconds()


if __name__ == "__main__":
    sys.exit(main())
