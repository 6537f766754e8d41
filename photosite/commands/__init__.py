"""One file a command: ``command``, a Typer function, and ``PANEL``, the group that --help lists it under;
``EPILOG``, where it has one, ends its --help.

A module here is a command of its name; nothing else has to be touched. Modules import what they need inside the
function, so that --help costs neither OpenCV nor torch.
"""

START, RAW, MODELS = PANELS = ("Start here", "Sensor and pictures", "Models")
