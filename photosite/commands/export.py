"""photosite export: a trained model to a checked bundle."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from photosite.commands import MODELS

PANEL = MODELS


def command(
    model: Annotated[str, typer.Argument(metavar="MODEL", help="A model of the catalogue (see photosite models).")],
    output: Annotated[Path, typer.Option("-o", "--output", metavar="DIR", help="The bundle's folder: new, empty, or a bundle to "
                                         "replace. One that ends in .zip becomes one file.")],
    to: Annotated[list[str] | None, typer.Option(help="Format of a file to make: tflite, onnx, c, qonnx or tflite-int4; "
                                                 "may be given several times. "
                                                 "Default: tflite and onnx.")] = None,
    numbers: Annotated[str | None, typer.Option(help="Form of a float model's numbers: float, float16 or dynamic-int8; of a "
                                                "ternary one's: ternary or float. Default: the model's own.")] = None,
    size: Annotated[str | None, typer.Option(metavar="WIDTHxHEIGHT", help="Size of the frames, pixels, of a model that can be "
                                             "built for several, such as face-ternary. Default: the model's own.")] = None,
    zipped: Annotated[bool, typer.Option("--zip", help="Write DIR.zip, the same in one file, beside the folder.")] = False,
) -> None:
    """Export a trained model to a bundle: its files, contract, golden vectors, card and licence, verified before it is there.

    Needs the extra: pip install 'photosite\\[export]'. Ends with exit code 1, and no bundle, when a file is over its bound.
    """
    from firmware_models.catalogue import build, load_facts
    from photosite.console import stages
    from photosite.extras import needs
    from photosite.files import check_folder, check_output
    from photosite.numbers import height_width

    load_facts(model)
    shape = None if size is None else height_width("--size", size)
    needs("export", "export")
    one = output if output.suffix == ".zip" else output.with_name(output.name + ".zip") if zipped else None
    check_folder(output if one is None else output.parent)
    refuse_other(output)
    if one is not None:
        check_output(one)
    with stages(f"export {model}") as say:
        say("load")
        from export.bundle import export_model, pack_bundle
        from export.forms import in_numbers

        bundle = export_model(in_numbers(build(model, size=shape), numbers), to or ["tflite", "onnx"], output, say)
        if one is not None and one != output:
            pack_bundle(bundle, one)
    files = bundle.manifest.files
    made = ", ".join(f"{a.file} {files[a.file]['bytes'] / 1024:.0f} KiB" for a in bundle.manifest.artefacts)
    print(f"{output}: {made}; {len(bundle.manifest.verify)} rows of verify passed")


def refuse_other(folder: Path) -> None:
    """Raise ValueError for a folder that holds something else, before torch is loaded."""
    from runtime.bundle import MANIFEST

    if folder.is_dir() and any(folder.iterdir()) and not (folder / MANIFEST).is_file():
        raise ValueError(f"{folder} is not empty and is no bundle; give a new folder or remove it")
