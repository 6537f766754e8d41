"""The simulated sensors: what EMVA 1288 recovers of each preset."""

from __future__ import annotations

from photosite.overview.blocks import Block, Cell, Lead, Table, code, missing, num
from photosite.overview.gathered import Gathered
from photosite.overview.sections import rows_of

TITLE = "The simulated sensors"
ORDER = 80
VALUES = {"conversion_gain_dn_per_e": "K at unity, DN/e⁻", "dark_noise_e": "Dark noise, e⁻", "full_well_e": "Full well, e⁻",
          "dsnu_e": "DSNU, e⁻", "prnu_percent": "PRNU, %", "doubling_temperature_c": "Dark current doubles, K"}


def blocks(found: Gathered) -> list[Block]:
    measured = found.measurement("characterization")
    rows = rows_of(measured)
    if measured is None or not rows:
        return [Lead("Not measured: make characterize")]
    bounds = measured.data.get("tolerance_percent", {})
    head = ["Preset", *(f"{title} (bound {bounds[name]:g} %)" if name in bounds else title for name, title in VALUES.items())]
    cells = [[code(row["sensor"]), *(cell(row, name) for name in VALUES)] for row in rows]
    return [Lead("No device was measured. What each preset sets is recovered from its frames by EMVA Standard 1288; below each "
                 "value how far off it is."), Table("Recovered by EMVA 1288", head, cells, [measured.made])]


def cell(row: dict, name: str) -> Cell:
    """A recovered value, with its deviation from what was set."""
    true, value = row["set"].get(name), row["recovered"].get(name)
    if not true:
        return missing("not set")
    return num(value, "#.4g", note=f"{100 * (value / true - 1) + 0.0:+.2f} %") if value is not None else missing("not seen")
