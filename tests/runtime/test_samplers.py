"""Samplers, around a network that knows the answer exactly: the noise in a picture whose pixels are drawn from a Gaussian."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.denoise import check_sampler, denoise, refine, visited
from runtime.loops import DenoiseFacts
from runtime.samplers import STOCHASTIC, Step, samplers

# So wide a range that no predicted picture is cut: the equations hold as they stand.
FACTS = DenoiseFacts((1, 2, 2), ("one",), "cosine", 1000, steps=40, low=-50.0, high=50.0)
MEAN, SPREAD = 0.7, 0.4
ALL = sorted(samplers())


def exact(arrays):
    """The expected noise in an image of pixels N(MEAN, SPREAD^2), by Bayes."""
    left = FACTS.signal()[np.rint(arrays["time"] * FACTS.moments).astype(int)].reshape(-1, 1, 1, 1)
    variance = left * SPREAD ** 2 + 1 - left
    return {"noise": (np.sqrt(1 - left) * (arrays["image"] - np.sqrt(left) * MEAN) / variance).astype(np.float32)}


def drawn(name, steps, count=4000):
    rng = np.random.default_rng(0)
    noise = rng.standard_normal((count, *FACTS.size), np.float32)
    return noise, refine(exact, FACTS, noise, np.full(count, 1, np.int32), visited(FACTS, steps), check_sampler(name), [], rng)


def test_there_are_deterministic_and_stochastic_ones():
    assert ALL == ["ancestral", "ddim", "dpm-2m", "dpm-2m-sde"]
    assert {"ancestral", "dpm-2m-sde"} == STOCHASTIC


@pytest.mark.parametrize("name", ALL)
def test_every_sampler_draws_from_the_distribution(name):
    _, made = drawn(name, 100)
    assert abs(made.mean() - MEAN) < 0.02
    assert abs(made.std() - SPREAD) < 0.03 * SPREAD + 0.01


@pytest.mark.parametrize("name", sorted(set(ALL) - STOCHASTIC))
def test_a_deterministic_sampler_maps_noise_to_pictures_in_order(name):
    noise, made = drawn(name, 100, 50)
    np.testing.assert_allclose(made, MEAN + SPREAD * noise, atol=0.04)


def test_the_second_order_is_nearer_in_as_many_steps():
    off = {name: ((made - MEAN - SPREAD * noise) ** 2).mean() ** 0.5 for name in ("ddim", "dpm-2m")
           for noise, made in [drawn(name, 20, 200)]}
    assert off["dpm-2m"] < off["ddim"] / 4


@pytest.mark.parametrize("name", ALL)
def test_a_seed_decides_the_picture(name):
    one, again, other = (denoise(exact, FACTS, seed=seed, sampler=name) for seed in (1, 1, 2))
    np.testing.assert_array_equal(one, again)
    assert np.abs(one - other).max() > 0.01


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("steps", [1, 2, 1000])
def test_fewest_and_most_steps(name, steps):
    """At 1000 the first moments share one signal: a step of no length."""
    made = denoise(exact, FACTS, steps=steps, sampler=name)
    assert made.dtype == np.float32
    assert np.isfinite(made).all()


def a_step(now, then, seed=0, **memory):
    rng = np.random.default_rng(seed)
    image, noise = (rng.standard_normal((1, 1, 2, 2), np.float32) for _ in range(2))
    return Step(image, noise, now, then, -50.0, 50.0, np.random.default_rng(seed + 1), dict(memory))


signals = st.tuples(st.floats(1e-4, 0.999), st.floats(1e-4, 0.999)).map(sorted)


@given(signals)
def test_the_first_step_is_the_first_order_one(signal):
    """DPM-Solver of order one is DDIM, its stochastic form the ancestral sampler (Lu et al., 2022, section 4)."""
    now, then = signal
    for second, first in (("dpm-2m", "ddim"), ("dpm-2m-sde", "ancestral")):
        a, b = (check_sampler(name)(a_step(now, then)) for name in (second, first))
        np.testing.assert_allclose(a, b, rtol=2e-3, atol=2e-3)


@given(signals)
def test_a_picture_that_does_not_change_needs_no_second_order(signal):
    now, then = signal
    kept = a_step(now, then).picture
    for second, first in (("dpm-2m", "ddim"), ("dpm-2m-sde", "ancestral")):
        a = check_sampler(second)(a_step(now, then, picture=kept, length=1.0))
        np.testing.assert_allclose(a, check_sampler(first)(a_step(now, then)), rtol=2e-3, atol=2e-3)


@pytest.mark.parametrize("name", ALL)
def test_the_last_step_gives_a_picture_and_draws_nothing(name):
    step = a_step(0.9, 1.0)
    before = step.rng.bit_generator.state
    np.testing.assert_allclose(check_sampler(name)(step), step.picture, atol=1e-6)
    assert step.rng.bit_generator.state == before


def test_an_unknown_sampler_is_one_sentence():
    with pytest.raises(ValueError, match="unknown sampler 'euler'; known are ancestral, ddim, dpm-2m, dpm-2m-sde"):
        denoise(exact, FACTS, sampler="euler")
