"""photosite serve: a bundle on the phone at hand, in its browser."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from photosite.commands import MODELS

PANEL = MODELS


def command(
    bundle: Annotated[list[str], typer.Argument(metavar="BUNDLE...", help="Bundles' folders or zips, or names of catalogued "
                                                "models.")],
    lan: Annotated[bool, typer.Option("--lan", help="Serve the local network, by HTTPS with a certificate made now, which the "
                                      "phone's browser asks you to accept. Default: this machine alone.")] = False,
    plain: Annotated[bool, typer.Option("--plain", help="With --lan: HTTP. The browser then gives one thread, no WebGPU and no "
                                        "camera.")] = False,
    port: Annotated[int, typer.Option(min=0, max=65535, help="TCP port; 0 for any that is free.")] = 8765,
    results: Annotated[Path, typer.Option("--results", metavar="FOLDER", help="Where results of the page are "
                                          "saved.")] = Path("out/bench"),
) -> None:
    """Serve a page that runs bundles in a phone's browser: latency with a verdict, outputs checked, pictures and camera tried.

    Prints the address and a QR code of it; ends with Ctrl-C. Over USB without --lan: adb reverse tcp:8765 tcp:8765, then open the
    printed address on the phone. The first time npm fetches the page's two runtimes.
    """
    from photosite.extras import needs

    needs("serve", "serve")
    from photosite.files import check_folder
    from photosite.inputs import find_bundle
    from photosite.serve import address, assets
    from photosite.serve.app import Served, make_app
    from photosite.serve.running import run

    if plain and not lan:
        raise ValueError("--plain is for --lan; without it the page is served by HTTP to this machine alone, which is no limit")
    served = Served([find_bundle(name) for name in bundle], check_folder(results))
    if not assets.folder().is_dir():
        print("fetching the page's runtimes by npm, once (about 100 MB) ...", flush=True)
    vendor = assets.ready()
    host = address.lan_address() if lan else address.LOOPBACK
    tls = address.self_signed(host) if lan and not plain else None
    run(make_app(served, vendor), host, port, tls, served.token)
