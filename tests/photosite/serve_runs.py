"""A server in a thread of its own, as the tests of photosite serve start it."""

import asyncio
import threading
from contextlib import contextmanager

from aiohttp import web

from photosite.serve.app import Served, make_app
from photosite.serve.assets import folder


@contextmanager
def serving(bundles, results, token="secret", vendor=None, ssl_context=None, host="127.0.0.1"):
    """Yields the address of a server of these bundles, http(s)://host:port."""
    vendor = vendor or folder()
    loop = asyncio.new_event_loop()
    served = Served(bundles, results, token)
    runner = web.AppRunner(make_app(served, vendor))
    started = threading.Event()

    async def start():
        await runner.setup()
        await web.TCPSite(runner, host, 0, ssl_context=ssl_context).start()
        started.set()

    def live():
        loop.run_until_complete(start())
        loop.run_forever()

    thread = threading.Thread(target=live, daemon=True)
    thread.start()
    assert started.wait(10)
    try:
        yield f"{'https' if ssl_context else 'http'}://{host}:{runner.addresses[0][1]}"
    finally:
        asyncio.run_coroutine_threadsafe(runner.cleanup(), loop).result(10)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(10)
        loop.close()
