"""The page's server: static files for anyone who reaches it, models and results with the page's token alone."""

from __future__ import annotations

import asyncio
import hashlib
import json
import secrets
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any

from aiohttp import web

from export.bench.browser import judge, save
from photosite.serve.assets import NPM
from photosite.serve.described import KINDS, describe, inputs
from runtime.bundle import Bundle
from runtime.manifest import ArtefactFacts

PAGE = Path(__file__).parent / "page"
VERSIONS = json.loads((NPM / "package.json").read_text(encoding="utf-8"))["dependencies"]
TOKEN = "X-Photosite-Token"
REPORT_LIMIT = 4 << 20  # bytes of a report beside its outputs: a hundred thousand runs are 2 MB
HEADERS = {
    # Threads in WebAssembly need a page that shares its process with no other site's.
    "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp",
    "Cross-Origin-Resource-Policy": "same-origin", "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
    # Nothing from elsewhere: the page works without any outside network, and this holds it to that.
    "Content-Security-Policy": "default-src 'self'; script-src 'self' blob: 'wasm-unsafe-eval'; worker-src 'self' blob:; "
                               "img-src 'self' blob: data:; media-src 'self' blob:; base-uri 'none'; form-action 'none'; "
                               "frame-ancestors 'none'",
}
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Served:
    """Bundles, the token that reads them and sends results, and the folder where results go."""

    def __init__(self, bundles: Sequence[Bundle], results: Path, token: str | None = None) -> None:
        self.bundles, self.results, self.token = list(bundles), results, token or secrets.token_urlsafe(16)
        self.descriptions = [describe(bundle) for bundle in self.bundles]

    @property
    def limit(self) -> int:
        """Bytes of the largest body that is taken: every output of every golden vector, at most 8 bytes a value."""
        values = (b.golden().vectors * sum(elements(t.shape) for t in b.manifest.outputs) for b in self.bundles)
        return REPORT_LIMIT + 8 * max(values)

    def bundle(self, request: web.Request) -> Bundle:
        index = request.match_info["bundle"]
        if not (index.isascii() and index.isdigit() and int(index) < len(self.bundles)):
            raise web.HTTPNotFound(text=f"there is no bundle {index[:20]!r}; there are 0 to {len(self.bundles) - 1}")
        return self.bundles[int(index)]

    def artefact(self, request: web.Request) -> tuple[Bundle, ArtefactFacts]:
        bundle = self.bundle(request)
        for facts in bundle.manifest.artefacts:  # by its name in the manifest: no path is ever made of what was asked for
            if facts.file == request.match_info["file"] and facts.kind in KINDS:
                return bundle, facts
        raise web.HTTPNotFound(text=f"{bundle.manifest.name} has no such file for a browser")

    async def listed(self, request: web.Request) -> web.Response:
        return web.json_response(self.descriptions)

    def read(self, bundle: Bundle, facts: ArtefactFacts) -> bytes:
        """An artefact's bytes. Raises ValueError when they are no longer those that its bundle was sealed with."""
        data = (bundle.path / facts.file).read_bytes()
        if hashlib.sha256(data).hexdigest() != bundle.manifest.files[facts.file]["sha256"]:
            raise ValueError(f"{bundle.path / facts.file} has changed since it was opened; start photosite serve again")
        return data

    async def file(self, request: web.Request) -> web.Response:
        try:
            body = await asyncio.to_thread(self.read, *self.artefact(request))
        except (OSError, ValueError) as error:
            raise web.HTTPInternalServerError(text=str(error)) from None
        return web.Response(body=body, content_type="application/octet-stream")

    async def vector(self, request: web.Request) -> web.Response:
        bundle, facts = self.artefact(request)
        index = request.match_info["vector"]
        if not (index.isascii() and index.isdigit() and int(index) < bundle.golden().vectors):
            raise web.HTTPNotFound(text=f"there is no golden vector {index[:20]!r}; there are {bundle.golden().vectors}")
        body = b"".join(array.tobytes() for array in inputs(bundle, facts, int(index)))
        return web.Response(body=body, content_type="application/octet-stream")

    async def result(self, request: web.Request) -> web.Response:
        """A report (JSON) and outputs (bytes) as form fields; answers with the judged result, saved."""
        form = await request.post()
        report, outputs = form.get("report"), form.get("outputs")
        if not isinstance(report, str) or not isinstance(outputs, web.FileField):
            raise web.HTTPBadRequest(text="a result is a form with the text 'report' and the file 'outputs'")
        try:
            data = json.loads(report)
            judged = await asyncio.to_thread(judge, self.bundles, data, outputs.file.read(), VERSIONS)
        except (ValueError, RecursionError) as error:
            raise web.HTTPBadRequest(text=f"not a result: {error}") from None
        try:
            path = await asyncio.to_thread(save, judged, self.results)
        except ValueError as error:
            print(f"not saved: {error}", flush=True)
            raise web.HTTPInternalServerError(text=f"measured and judged, but not saved: {error}") from None
        print(f"saved {path}: {judged['bundle']} {judged['artefact']} in {judged['runtime']}", flush=True)
        return web.json_response({**judged, "saved": path.name})


def elements(shape: Sequence[int | None]) -> int:
    """Values of a tensor, an open side counted as 4096."""
    count = 1
    for side in shape:
        count *= side or 4096
    return count


def make_app(served: Served, vendor: Path) -> web.Application:
    """The application. vendor: the folder of ``assets.ready()``."""
    app = web.Application(middlewares=[guard(served.token)], client_max_size=served.limit)
    app.router.add_get("/", index)
    app.router.add_static("/page/", PAGE)
    app.router.add_static("/vendor/", vendor)
    app.router.add_get("/api/bundles", served.listed)
    app.router.add_get("/api/bundles/{bundle}/{file}", served.file)
    app.router.add_get("/api/bundles/{bundle}/{file}/vectors/{vector}", served.vector)
    app.router.add_post("/api/results", served.result)
    app.on_response_prepare.append(add_headers)
    return app


async def index(request: web.Request) -> web.FileResponse:
    return web.FileResponse(PAGE / "index.html")


async def add_headers(request: web.Request, response: web.StreamResponse) -> None:
    response.headers.update(HEADERS)


def guard(token: str) -> Any:
    """Middleware that answers /api only with the token, compared in constant time, and one line for every refusal."""
    @web.middleware
    async def check(request: web.Request, handler: Handler) -> web.StreamResponse:
        given = request.headers.get(TOKEN, "")
        if request.path.startswith("/api/") and not secrets.compare_digest(given.encode("utf-8", "replace"), token.encode()):
            raise web.HTTPForbidden(text="open the page by the whole address that photosite serve printed: it holds a token")
        return await handler(request)
    return check
