"""The plots of a characterisation, each an SVG as a data URI."""

from __future__ import annotations

import base64
import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np

from sensor_sim.emva1288.characterize import Characterization
from sensor_sim.emva1288.nonuniformity import spectrogram
from sensor_sim.emva1288.photon_transfer import FIT_TO, model_snr

INK, SOFT, MARK, SECOND, GRID = "#1d1c1a", "#5d5a54", "#0b6b4f", "#c2571a", "#e6e2da"
STYLE: Any = {"svg.fonttype": "none", "svg.hashsalt": "photosite", "font.size": 9.5, "font.family": "sans-serif",
         "text.color": INK, "axes.labelcolor": SOFT, "axes.edgecolor": SOFT, "xtick.color": SOFT, "ytick.color": SOFT,
         "axes.spines.top": False, "axes.spines.right": False, "axes.grid": True, "grid.color": GRID, "axes.axisbelow": True,
         "legend.frameon": False, "lines.linewidth": 1.4, "lines.markersize": 3.2, "figure.dpi": 100}


class Drawing:
    """An axes to draw on; ``uri`` is the SVG once the ``with`` of ``drawing`` ends."""

    def __init__(self, axes: Any) -> None:
        self.axes, self.uri = axes, ""


@contextmanager
def drawing(x: str, y: str, size: tuple[float, float] = (5.6, 3.5)) -> Iterator[Drawing]:
    """An empty plot with its axes' names; no date and no random name, so that the same data is the same text."""
    import matplotlib as mpl
    from matplotlib.figure import Figure

    with mpl.rc_context(STYLE):
        figure = Figure(figsize=size, layout="constrained")
        plot = Drawing(figure.add_subplot())
        plot.axes.set_xlabel(x)
        plot.axes.set_ylabel(y)
        yield plot
        data = io.BytesIO()
        figure.savefig(data, format="svg", metadata={"Date": None, "Creator": None}, transparent=True)
    plot.uri = "data:image/svg+xml;base64," + base64.b64encode(data.getvalue()).decode()


def photon_transfer_plot(found: Characterization) -> str:
    """Variance over mean, the fitted line, the saturation point."""
    transfer = found.measured.transfer
    with drawing("mean above dark, DN", "temporal variance above dark, DN²") as plot:
        axes, use = plot.axes, transfer.fitted
        most = transfer.signal[transfer.saturation_index]
        axes.plot(transfer.signal, transfer.noise, "o", color=SOFT, mfc="none", label="pairs")
        axes.plot(transfer.signal[use], transfer.noise[use], "o", color=MARK, label=f"pairs up to {100 * FIT_TO:.0f} %, fitted")
        axes.plot([0, most], [0, most * transfer.gain.value], color=INK, label=f"K = {transfer.gain.value:.4g} DN/e⁻")
        axes.axvline(most, color=SECOND, ls=":", label="saturation: largest variance")
        axes.legend()
    return plot.uri


def response_plot(found: Characterization) -> str:
    """Mean over photons and the fitted responsivity."""
    transfer = found.measured.transfer
    with drawing("photons a pixel", "mean above dark, DN") as plot:
        plot.axes.plot(transfer.photons, transfer.signal, "o", color=MARK, label="pairs")
        end = transfer.saturation_photons
        plot.axes.plot([0, end], [0, end * transfer.responsivity.value], color=INK,
                       label=f"R = {transfer.responsivity.value:.4g} DN a photon")
        plot.axes.legend()
    return plot.uri


def linearity_plot(found: Characterization) -> str:
    """Relative deviation from the line, in the range that counts."""
    transfer, line = found.measured.transfer, found.measured.linearity
    with drawing("photons a pixel", "deviation from the line, %") as plot:
        plot.axes.axhline(0, color=INK, lw=0.8)
        plot.axes.plot(transfer.photons[line.used], line.deviation_percent[line.used], "o-", color=MARK)
        most = 1.3 * float(np.abs(line.deviation_percent[line.used]).max()) or 1.0
        plot.axes.set_ylim(-most, most)
    return plot.uri


def snr_plot(found: Characterization) -> str:
    """Signal-to-noise ratio: measured, the model, with the fixed pattern, and the ideal sensor's."""
    measured = found.measured
    transfer, spatial = measured.transfer, measured.nonuniformity
    electrons = transfer.quantum_efficiency.value * transfer.photons
    end = transfer.saturation_capacity_e
    curve = np.geomspace(max(transfer.sensitivity_threshold_e / 2, 0.5), end, 200)
    with drawing("electrons a pixel", "signal to noise, dB") as plot:
        def decibel(ratio: np.ndarray) -> np.ndarray:
            return 20 * np.log10(ratio)

        use = (electrons <= end) & (transfer.signal > 0)
        plot.axes.semilogx(electrons[use], decibel(transfer.snr[use]), "o", color=MARK, label="measured, temporal")
        plot.axes.semilogx(curve, decibel(model_snr(curve, transfer)), color=MARK, label="model, temporal")
        total = model_snr(curve, transfer, spatial.dsnu_e["total"].value, spatial.prnu_percent["total"].value / 100)
        plot.axes.semilogx(curve, decibel(total), color=SECOND, label="model, with DSNU and PRNU")
        plot.axes.semilogx(curve, decibel(np.sqrt(curve)), color=INK, ls=":", label="ideal sensor")
        plot.axes.axvline(transfer.sensitivity_threshold_e, color=SOFT, ls="--", lw=0.8)
        plot.axes.legend()
    return plot.uri


def dark_plot(found: Characterization, of: str) -> str:
    """Dark signal ("mean") or its variance ("variance") over time, a line for each temperature."""
    current = found.measured.dark_current
    values, unit = (current.mean_e, "dark signal, e⁻") if of == "mean" else (current.variance_e, "dark variance, e⁻²")
    shades = np.linspace(0.25, 1, len(values))
    with drawing("exposure, s", unit) as plot:
        for seconds, row, celsius, shade in zip(current.exposure_s, values, current.temperature_c, shades, strict=True):
            seen = np.where(row > 0, row, np.nan)  # noise may bring one below 0, which a logarithm does not have
            plot.axes.loglog(seconds, seen, "o-", color=MARK, alpha=shade, label=f"{celsius:g} °C")
        plot.axes.legend()
    return plot.uri


def doubling_plot(found: Characterization) -> str:
    """Dark current over temperature, from mean and from variance, and the line that doubles."""
    current = found.measured.dark_current
    with drawing("temperature, °C", "dark current, e⁻/s") as plot:
        for estimates, colour, name, mark in ((current.from_mean, MARK, "from the mean", "o"),
                                              (current.from_variance, SECOND, "from the variance", "x")):
            seen = [(t, e.value) for t, e in zip(current.temperature_c, estimates, strict=True) if e.value > 0]
            if seen:
                plot.axes.semilogy(*zip(*seen, strict=True), mark, color=colour, label=name)
        middle = current.from_mean[len(current.from_mean) // 2].value
        if current.doubling_c is not None and middle > 0:
            away = current.temperature_c - current.temperature_c[len(current.temperature_c) // 2]
            plot.axes.semilogy(current.temperature_c, middle * 2 ** (away / current.doubling_c.value), color=INK, lw=0.9,
                               label=f"doubles every {current.doubling_c.value:.2f} K")
        if plot.axes.get_legend_handles_labels()[0]:
            plot.axes.legend()
    return plot.uri


def spectrogram_plot(found: Characterization, of: str) -> str:
    """Power spectra along rows and columns of the "dark" mean image, e-, or of the "bright" less the dark one, %."""
    measured = found.measured
    signal = measured.bright.mean - measured.dark.mean
    dark = of == "dark"
    image = measured.dark.image / measured.transfer.gain.value if dark else \
        100 * (measured.bright.image - measured.dark.image) / signal
    with drawing("cycles a pixel", "standard deviation, e⁻" if dark else "standard deviation, %") as plot:
        for axis, colour, name in ((1, MARK, "horizontal"), (0, SECOND, "vertical")):
            frequency, power = spectrogram(image, axis)
            plot.axes.plot(frequency[1:], np.sqrt(power[1:]), color=colour, lw=0.9, label=name)
        part = measured.nonuniformity.dsnu_e if dark else measured.nonuniformity.prnu_percent
        plot.axes.axhline(part["total"].value or np.nan, color=INK, ls=":", label="DSNU" if dark else "PRNU")
        plot.axes.set_ylim(0, None)
        plot.axes.legend()
    return plot.uri


def map_plot(found: Characterization, of: str) -> str:
    """The fixed pattern itself: the "dark" mean image, e-, or the response of the "bright" one, %, about their means."""
    measured = found.measured
    signal = measured.bright.mean - measured.dark.mean
    image, unit = (measured.dark.image / measured.transfer.gain.value, "e⁻") if of == "dark" else \
        (100 * (measured.bright.image - measured.dark.image) / signal, "%")
    image = image - image.mean()
    with drawing("column", "row", (5.6, 4.7)) as plot:
        most = 3 * float(image.std()) or 1.0
        shown = plot.axes.imshow(image, cmap="gray", vmin=-most, vmax=most, interpolation="nearest")
        plot.axes.grid(False)
        plot.axes.figure.colorbar(shown, ax=plot.axes, label=unit, shrink=0.85)
    return plot.uri


def histogram_plot(found: Characterization, of: str) -> str:
    """Logarithmic histogram of the deviations of the series with defects."""
    seen = found.measured.defects[of]
    with drawing(f"deviation from the mean, {seen.unit}", "pixels") as plot:
        plot.axes.step(seen.centres, np.maximum(seen.counts, 0.5), where="mid", color=MARK, label="pixels")
        plot.axes.plot(seen.centres, seen.normal, color=INK, ls=":", label="normal distribution")
        plot.axes.set_yscale("log")
        plot.axes.set_ylim(0.5, 2 * max(1, seen.counts.max()))
        plot.axes.legend()
    return plot.uri


def accumulated_plot(found: Characterization, of: str) -> str:
    """Accumulated histogram: how many pixels deviate by at least so much."""
    seen = found.measured.defects[of]
    with drawing(f"deviation of at least, {seen.unit}", "share of pixels, %") as plot:
        plot.axes.loglog(seen.beyond[1:], np.where(seen.percent > 0, seen.percent, np.nan)[1:], color=MARK)
    return plot.uri


def figures(found: Characterization) -> dict[str, str]:
    """All plots by name."""
    single: dict[str, Callable[[Characterization], str]] = {
        "photon_transfer": photon_transfer_plot, "response": response_plot, "linearity": linearity_plot, "snr": snr_plot,
        "doubling": doubling_plot}
    made = {name: draw(found) for name, draw in single.items()}
    made |= {f"dark_{of}": dark_plot(found, of) for of in ("mean", "variance")}
    for name, draw in (("spectrogram", spectrogram_plot), ("map", map_plot), ("histogram", histogram_plot),
                       ("accumulated", accumulated_plot)):
        made |= {f"{name}_{of}": draw(found, of) for of in ("dark", "bright")}
    return made
