"""The standard's public reference implementation, package emva1288, where it is installed."""

import logging
from importlib.util import find_spec

import pytest

needs_judge = pytest.mark.skipif(find_spec("emva1288") is None, reason="the package emva1288 is not installed")


def verdict(descriptor):
    """The reference implementation's results for a descriptor file."""
    from emva1288.process import Data1288, LoadImageData, ParseEmvaDescriptorFile, Results1288

    level = {"loglevel": logging.WARNING}
    images = ParseEmvaDescriptorFile(str(descriptor), **level).images
    return Results1288(Data1288(LoadImageData(images, **level).data, **level).data, **level)
