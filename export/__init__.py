"""The one path from a trained network to its artefacts: capture, passes, lower, backends, verify, gates, bundle, bench."""


class CheckFailed(Exception):
    """A measured check was over its bound, or a promise of the model was broken: nothing is bundled."""
