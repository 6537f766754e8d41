"""The two-stage loop, and a shipped bundle at another frame size."""

from dataclasses import replace
from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facedet.evaluate import expose_picture
from facedet.pipeline import detect, frame_for
from firmware_models.catalogue import build, bundle_path
from firmware_models.samples import sample_picture
from runtime.boxes import sigmoid
from runtime.bundle import Bundle
from runtime.engines import real
from runtime.watch import NOTHING, Tally, at_size, counted, watch
from sensor_sim.sensor import Sensor


class Scripted:
    """A look that finds a face or not in each size, and notes what was asked of it. scores: of the faces found."""

    def __init__(self, time_s, small, large, scores=(0.7, 0.7)):
        self.time_s, self.hits, self.asked, self.scores = float(time_s), (small, large), [], scores

    def found(self, hit, score):
        return np.float32([[1, 2, 3, 4, score]]) if hit else NOTHING

    def small(self):
        self.asked.append("small")
        return self.found(self.hits[0], self.scores[0])

    def large(self):
        self.asked.append("large")
        return self.found(self.hits[1], self.scores[1])


def script(text):
    """"s" only the small look hits, "l" only the large, "b" both, "." none."""
    return [Scripted(i, c in "sb", c in "lb") for i, c in enumerate(text)]


def asked(text, **how):
    looks = script(text)
    moments = list(watch(looks, **how))
    return moments, ["+".join(look.asked) for look in looks]


def test_the_large_look_is_taken_only_after_an_alert_and_alone_wakes():
    moments, looks = asked(".lb.s")
    assert looks == ["small", "small", "small+large", "large", "small+large"]
    assert [m.alerted for m in moments] == [False, False, True, False, True]
    assert [m.located for m in moments] == [False, False, True, True, True]
    assert [m.woke for m in moments] == [False, False, True, False, False]  # the last small hit has no face behind it
    assert [len(m.boxes) for m in moments] == [0, 0, 1, 0, 0]
    assert np.isnan(moments[3].score)
    assert moments[2].score == pytest.approx(0.7)


def test_it_stays_alert_as_long_as_there_is_a_face_and_as_patience_says_and_wakes_once():
    moments, looks = asked("blll..b")
    assert looks == ["small+large", *["large"] * 4, "small", "small+large"]
    assert [m.woke for m in moments] == [True, *[False] * 5, True]
    assert asked("b..l..b", patience=1)[1] == ["small+large", "large", "large", "small", "small", "small", "small+large"]
    assert [m.woke for m in asked("s.l.l", patience=2)[0]] == [False, False, True, False, False]


def test_both_looks_must_be_sure_together_where_that_is_asked():
    looks = [Scripted(0, True, True, (0.5, 0.6)), Scripted(1, False, True, (0, 0.9)), Scripted(2, True, True, (0.6, 0.8)),
             Scripted(3, True, True, (0.1, 0.1)), Scripted(4, False, False)]
    moments = list(watch(looks, both=0.7))
    assert [m.woke for m in moments] == [False, False, True, False, False]
    assert [look.asked for look in looks] == [["small", "large"]] * 3 + [["large"]] * 2  # once told, the small one is not needed
    assert [m.score for m in moments[:3]] == pytest.approx([0.5, 0, 0.6])
    assert np.isnan([m.score for m in moments[3:]]).all()
    assert not any(m.woke for m in watch([Scripted(0, True, False, (1.0, 0))], both=0.4))  # without a located face nothing wakes


def test_several_looks_must_agree_where_that_is_asked():
    moments, _ = asked("s.ssbb", confirm=2)
    assert [m.alerted for m in moments] == [False, False, False, True, False, True]
    moments, _ = asked("bb.bb", confirm=3)
    assert not any(m.alerted or m.woke for m in moments)


@settings(max_examples=60, deadline=None)
@given(st.text("slb.", max_size=30), st.integers(1, 3), st.integers(0, 3), st.sampled_from([0.0, 0.5, 0.9]))
def test_every_frame_is_looked_at_once_and_wakes_are_counted(text, confirm, patience, both):
    looks = script(text)
    seen = []
    tally = counted(watch(looks, confirm, patience, both), Tally(), seen.append)
    assert [m.index for m in seen] == list(range(len(text)))
    assert all(look.asked in (["small"], ["large"], ["small", "large"]) for look in looks)
    assert tally == Tally(len(text), sum(m.alerted for m in seen), sum("large" in look.asked for look in looks),
                          sum(m.woke for m in seen), sum(bool(len(m.boxes)) for m in seen))
    assert tally.wakes <= tally.alerts <= tally.located <= tally.looks
    assert all(len(m.boxes) for m in seen if m.woke)


@pytest.mark.parametrize(("confirm", "patience"), [(0, 0), (1, -1)])
def test_counts_that_cannot_be_are_refused(confirm, patience):
    with pytest.raises(ValueError, match="must be at least 1 and patience"):
        list(watch([], confirm, patience))


@pytest.mark.parametrize("both", [-0.1, 1.1, float("nan")])
def test_a_mean_that_cannot_be_is_refused(both):
    with pytest.raises(ValueError, match="lies between 0 and 1"):
        list(watch([], both=both))


def test_the_shipped_artefact_runs_at_the_wake_size_with_the_trained_integers():
    pytest.importorskip("torch")
    from export.capture import capture
    from export.integer.interpret import interpret, stored_inputs
    from export.lower import lower
    from export.model import TorchGraph
    from export.passes import run_passes
    from facedet.net import WAKE, encode, load

    bundle, model = Bundle.open(bundle_path("face-ternary")), build("face-ternary")
    engine, facts = at_size(bundle, *WAKE)
    net = load(bundle_path("face-ternary").parent / "weights.safetensors", WAKE)
    example = {"frame": encode(np.full((1, *WAKE), 16, np.uint8)).numpy()}
    model = replace(model, graphs={"main": TorchGraph(net, example, model.graph.outputs)})
    graph = lower(model, run_passes(capture(model), example)[0]).graph
    given = {"frame": np.random.default_rng(0).integers(0, 256, (1, 1, *WAKE)).astype(np.uint8)}
    wanted, found = interpret(graph, stored_inputs(graph, given), "xnnpack"), engine.run_stored(given)
    for name in facts.boxes.outputs:
        assert np.array_equal(found[name], wanted[name]), name
    assert [tuple(t.shape) for t in facts.outputs] == [(1, 5, 30, 40), (1, 5, 15, 20), (1, 5, 8, 10), (1, 5, 4, 5)]


def test_at_its_own_size_it_is_the_bundles_engine():
    bundle = Bundle.open(bundle_path("face-ternary"))
    engine, facts = at_size(bundle, 240, 320)
    assert facts.inputs == bundle.manifest.inputs
    assert facts.outputs == bundle.manifest.outputs
    given = bundle.golden().inputs(0)
    plain = bundle.engine("tflite").run(given)
    assert all(np.array_equal(plain[k], v) for k, v in engine.run(given).items())


def test_what_is_no_detector_is_refused():
    with pytest.raises(ValueError, match="not a detector"):
        at_size(Bundle.open(bundle_path("qxq-compact")), 120, 160)


def test_the_wake_in_integers_is_the_wake_in_floats():
    """As docs/firmware.md has it: of every pair of stored numbers there is, and of shipped pictures in three lights."""
    bundle = Bundle.open(bundle_path("face-ternary"))
    facts = bundle.manifest
    boxes, wake, every = facts.boxes, facts.boxes.wake, np.arange(-128, 128)
    grids = [{grid.name: grid for grid in facts.outputs}[name] for name in boxes.outputs]
    scores = np.stack([sigmoid(real(grid, every)) for grid in grids])
    table, enough = np.rint(65535 * scores).astype(int), int(np.ceil(2 * wake.both * 65535))
    integer = table.reshape(-1, 1) + table.reshape(1, -1) >= enough
    mean = (scores.reshape(-1, 1) + scores.reshape(1, -1)) / 2
    assert np.array_equal(integer, mean >= wake.both) or np.abs(mean[integer != (mean >= wake.both)] - wake.both).max() < 2e-5
    assert 0 < integer.mean() < 1

    sizes, sensor, decided = [(120, 160), (240, 320)], Sensor.preset("qxq-phone"), []
    engines = [at_size(bundle, *size)[0] for size in sizes]
    for seed, (name, light) in enumerate(product(("astronaut.png", "coffee.png", "chelsea.png"), (1, 8, 32))):
        raw, _ = expose_picture(sample_picture(name), sensor, sizes[1], seed, 1 / light, light)
        best, means = [], []
        for engine, size in zip(engines, sizes, strict=True):
            stored = engine.run_stored({"frame": frame_for(raw, facts.sensor, *size).pixels[None, None]})
            best.append(max(table[i][stored[output][0, 0] + 128].max() for i, output in enumerate(boxes.outputs)))
            means.append(max(scores[i][stored[output][0, 0] + 128].max() for i, output in enumerate(boxes.outputs)))
        decided.append(bool(sum(best) >= enough))
        assert decided[-1] == (np.mean(means) >= wake.both), (name, light)
    assert set(decided) == {True, False}


def test_the_alert_in_integers_is_the_alert_in_floats():
    """Of every stored number there is, and of shipped pictures at the wake size, in three lights: some alert and some do not."""
    bundle = Bundle.open(bundle_path("face-ternary"))
    facts, every = bundle.manifest, np.arange(-128, 128)
    wake = facts.boxes.wake
    grids = {grid.name: grid for grid in facts.outputs}
    for name, least in zip(facts.boxes.outputs, wake.least_stored, strict=True):
        assert np.array_equal(every >= least, sigmoid(real(grids[name], every)) >= wake.threshold), name

    (engine, facts), sensor, decided = at_size(bundle, wake.height, wake.width), Sensor.preset("qxq-phone"), []
    for seed, (name, light) in enumerate(product(("astronaut.png", "coffee.png", "chelsea.png"), (1, 8, 32))):
        raw, _ = expose_picture(sample_picture(name), sensor, (wake.height, wake.width), seed, 1 / light, light)
        stored = engine.run_stored({"frame": frame_for(raw, facts.sensor, wake.height, wake.width).pixels[None, None]})
        scores = (stored[output][0, 0] for output in facts.boxes.outputs)
        alert = any((score >= least).any() for score, least in zip(scores, wake.least_stored, strict=True))
        assert alert == bool(len(detect(engine.run, raw, facts, wake.threshold))), (name, light)
        decided.append(alert)
    assert set(decided) == {True, False}
