"""photosite characterize: a sensor measured by EMVA 1288, what was set beside what came back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from photosite.commands import RAW

if TYPE_CHECKING:
    from sensor_sim.emva1288.characterize import Characterization

PANEL = RAW


def command(
    sensor: Annotated[str, typer.Argument(metavar="SENSOR", help="A preset's name, or a TOML file with a preset's keys.")],
    output: Annotated[Path, typer.Option("-o", "--output", metavar="DIR", help="Folder for report.html, characterization.json "
                                         "and emva1288/descriptor.txt with its images.")],
    seed: Annotated[int, typer.Option(min=0, help="Seed of the temporal noise: the same seed, the same bytes.")] = 0,
    frames: Annotated[int, typer.Option(min=4, max=1000, help="Frames of each spatial stack.")] = 64,
    size: Annotated[int, typer.Option(min=32, max=1024, help="Side of the square array that is measured, photosites.")] = 256,
    levels: Annotated[int, typer.Option(min=20, max=500, help="Exposures of the flat-field series; the standard wants 50 or "
                                        "more.")] = 52,
    json: Annotated[Path | None, typer.Option("--json", metavar="FILE", help="Write characterization.json to this file too. "
                                              "Default: in DIR alone.")] = None,
    check: Annotated[bool, typer.Option("--check", help="End with exit code 1 when a recovered value is outside its "
                                        "tolerance.")] = False,
) -> None:
    """Measure SENSOR by EMVA 1288: photon transfer, dark noise, saturation, linearity, dark current, DSNU and PRNU, defects.

    Needs the extra: pip install 'photosite\\[report]'. The images of DIR/emva1288 are read by the standard's reference
    implementation.
    """
    from export import CheckFailed
    from photosite.characterization import write_folder
    from photosite.console import progress
    from photosite.extras import needs
    from photosite.files import check_folder, check_output, write_json
    from sensor_sim.emva1288.bench import Plan
    from sensor_sim.emva1288.characterize import characterize
    from sensor_sim.emva1288.series import frames_wanted
    from sensor_sim.sensor import Sensor

    needs("characterize", "report")
    described = Sensor.load(sensor) if sensor.endswith(".toml") or "/" in sensor else Sensor.preset(sensor)
    plan = Plan(size, levels, frames, seed)
    check_folder(output)
    if json is not None:
        check_output(json)
    with progress("characterize", "frames") as step:
        taken = [0]

        def took() -> None:
            taken[0] += 1
            step(taken[0], max(taken[0], frames_wanted(plan)))

        found = characterize(described, plan, took)
    report = write_folder(found, output)
    if json is not None:
        write_json(json, found.document())
    show(found)
    print(report)
    if check and found.outside():
        raise CheckFailed(f"recovered values of {described.name} are outside their tolerance: {', '.join(found.outside())}")


def show(found: Characterization) -> None:
    """Print what was set and what came back."""
    from photosite.characterization import rows
    from photosite.console import table

    columns = ("value", "set", "recovered", "standard error", "off", "allowed", "")
    table(columns, [tuple(row.values()) for row in rows(found)],
          f"{found.sensor.name}, EMVA 1288 at gain {found.frames.gain:g}, {found.plan.size}x{found.plan.size} photosites")
