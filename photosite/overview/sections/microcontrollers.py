"""Firmware C on emulated processors: right or wrong, memory, and instructions, which are no time."""

from __future__ import annotations

from photosite.overview.blocks import Block, Cell, Lead, Made, Table, code, num, text
from photosite.overview.gathered import Gathered
from photosite.overview.results import Result
from photosite.overview.sections import outputs, rows_of

TITLE = "Microcontrollers"
ORDER = 60
FIRMWARE = {"size": "Network", "target": "Processor", "loops": "Loops", "rounding": "Rounding", "weights": "Weights",
            "instructions": "Instructions", "flash_bytes": "Flash, bytes", "ram_bytes": "RAM, bytes",
            "arena_bytes": "Arena, bytes", "stack_bytes": "Stack, bytes", "instructions_per_product": "Instructions a product",
            "values_differing": "Values that differ"}
RATIOS = {"size": "Network", "target": "Processor", "loops": "Loops", "rounding": "Rounding",
          "int8_over_ternary": "Instructions of int8 over ternary"}
EMULATED = ("Model", "File", "Target", "Runtime", "Instructions", "Flash, bytes", "Arena, bytes", "Outputs")


def blocks(found: Gathered) -> list[Block]:
    told: list[Block] = []
    measured = found.measurement("firmware")
    rows = rows_of(measured)
    if measured is not None and rows:
        told.append(Table(f"{measured.data.get('model', 'Firmware')} as C", list(FIRMWARE.values()),
                          [[cell(row.get(key)) for key in FIRMWARE] for row in rows], [measured.made]))
        ratios = measured.data.get("ratios", [])
        told.append(Table("The same network with 8-bit weights, over ternary ones", list(RATIOS.values()),
                          [[cell(row.get(key)) for key in RATIOS] for row in ratios], [measured.made], folded=True))
    counted = [result for result in found.results if not result.p50]
    if counted:
        made = [Made(result.source, result.command, result.machine, str(result.row.get("time", ""))) for result in counted]
        told.append(Table("Artefacts on emulated processors", EMULATED, [line(result) for result in counted], made))
    if not told:
        return [Lead("Not measured: photosite bench NAME --target qemu-cortex-m --json out/bench/NAME-m.json")]
    return [Lead("Executed instructions are counted by an emulator. They are neither cycles nor time; outputs are compared bit "
                 "for bit with the integer interpreter's."), *told]


def cell(value: object) -> Cell:
    return num(value) if isinstance(value, int | float) else text("not measured" if value is None else value)


def line(result: Result) -> list[Cell]:
    row = result.row
    return [code(result.model), code(row["artefact"]), text(result.target), text(result.way), num(row.get("instructions")),
            num(row.get("flash_bytes")), num(row.get("arena_bytes")), outputs(result)]
