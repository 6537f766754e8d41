"""The server's life: bound, announced, ended by an interrupt."""

from __future__ import annotations

import asyncio
import ssl
from contextlib import suppress

from aiohttp import web

from photosite.serve.address import LOOPBACK, qr_code


def run(app: web.Application, host: str, port: int, tls: ssl.SSLContext | None, token: str) -> None:
    """Serve until interrupted, which is how a server ends well. Raises ValueError when the port cannot be had."""
    with suppress(KeyboardInterrupt):
        asyncio.run(serve(app, host, port, tls, token))


async def serve(app: web.Application, host: str, port: int, tls: ssl.SSLContext | None, token: str) -> None:
    """Serve one host and port; prints the address with the token behind #, and its QR code."""
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    try:
        site = web.TCPSite(runner, host, port, ssl_context=tls)
        try:
            await site.start()
        except OSError as error:
            raise ValueError(f"cannot serve {host} port {port}: {error.strerror or error}; "
                             "give another --port, or 0 for any") from None
        port = runner.addresses[0][1]
        link = f"{'https' if tls else 'http'}://{host}:{port}/#{token}"
        print(f"{link}\n{qr_code(link)}", end="")
        print(advice(host, port, tls is not None), flush=True)
        await asyncio.Event().wait()
    finally:
        await runner.cleanup()


def advice(host: str, port: int, encrypted: bool) -> str:
    """What a person should know of this way of serving."""
    if host == LOOPBACK:
        return (f"For this machine alone. A phone on USB: adb reverse tcp:{port} tcp:{port}, then open this address there. "
                "Ctrl-C ends.")
    if encrypted:
        return "The certificate was made for this run: the browser warns once, choose to go on. Ctrl-C ends."
    return ("Plain HTTP on a network is no secure context: one thread, no WebGPU, no camera, and anyone there can read along. "
            "Without --plain there is HTTPS. Ctrl-C ends.")
