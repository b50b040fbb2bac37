"""Serves published files, which Kinto and kinto-attachment do not: a Pyramid `includeme` beside Kinto."""

from pathlib import Path
from typing import Any

from kinto.core.storage.exceptions import ObjectNotFoundError
from pyramid.config import Configurator
from pyramid.httpexceptions import HTTPGone, HTTPNotFound
from pyramid.request import Request
from pyramid.response import FileResponse, Response
from pyramid.security import NO_PERMISSION_REQUIRED

from gongkai.domain.places import BUCKET
from gongkai.endpoint.taking_back import stored_at


def includeme(config: Configurator) -> None:
    """Adds GET /v1/files/gongkai/f-<unit>/<file id>, with or without the file's ending; anyone may read."""
    pattern = f"/files/{BUCKET}/{{collection:f-[a-z0-9_-]+}}/{{id:[0-9a-f-]{{36}}}}{{ending:[^/]*}}"
    config.add_route("published_file", pattern)
    config.add_view(
        published_file, route_name="published_file", request_method="GET", permission=NO_PERMISSION_REQUIRED
    )


def published_file(request: Request) -> Response:
    """The bytes of a published file to save, never to run; 410 once it is withdrawn."""
    record = _record(request)
    if record["state"] == "withdrawn":
        raise HTTPGone
    attachment = record["attachment"]
    response = FileResponse(_path(request, attachment["location"]), request, content_type=attachment["mimetype"])
    response.headers["Content-Disposition"] = f'attachment; filename="{Path(attachment["location"]).name}"'
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response


def _record(request: Request) -> Any:
    parent = f"/buckets/{BUCKET}/collections/{request.matchdict['collection']}"
    try:
        return request.registry.storage.get("record", parent, request.matchdict["id"])
    except ObjectNotFoundError:
        raise HTTPNotFound from None


def _path(request: Request, location: str) -> Path:
    path = stored_at(request, request.matchdict["collection"], location)
    if not path.is_file():
        raise HTTPNotFound
    return path
