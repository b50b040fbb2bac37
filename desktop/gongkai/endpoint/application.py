"""Kinto as a WSGI application: its tables migrated, its administrator and departments in place."""

import contextlib
import io
import json
import os
import warnings
from base64 import b64encode
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from gongkai import paths
from gongkai.endpoint.provisioning import ADMIN, Login, Put, set_up

Application = Callable[..., Any]


def build(settings: Mapping[str, Any], admin_password: str, departments: Sequence[Login]) -> Application:
    """The application, ready to answer: tables, administrator, bucket and departments are there."""
    with (
        warnings.catch_warnings(),
        contextlib.redirect_stderr(io.StringIO()),
        contextlib.redirect_stdout(io.StringIO()),
    ):
        # kinto-attachment imports pkg_resources and cgi, and the accounts plugin scolds the memory back end.
        warnings.simplefilter("ignore")
        app, registry = _kinto(settings)
        _migrate(registry)
        _create_administrator(registry, admin_password)
    set_up(_within(app, admin_password), departments)
    return app


def _kinto(settings: Mapping[str, Any]) -> tuple[Application, Any]:
    import kinto
    from kinto.authorization import RouteFactory
    from pyramid.config import Configurator

    os.environ["KINTO_INI"] = str(paths.endpoint() / "kinto.ini")  # Kinto looks for it once more by itself
    config = Configurator(settings=dict(settings), root_factory=RouteFactory)
    return kinto.main({}, config=config), config.registry


def _migrate(registry: Any) -> None:
    from kinto.core.scripts import migrate

    migrate({"registry": registry})


def _create_administrator(registry: Any, password: str) -> None:
    from kinto.plugins.accounts.scripts import create_user

    create_user({"registry": registry}, ADMIN, password)


def _within(app: Application, admin_password: str) -> Put:
    """Puts without a network, so that the endpoint is complete before anyone can reach it."""
    from pyramid.request import Request

    administrator = ("Basic", b64encode(f"{ADMIN}:{admin_password}".encode()).decode())

    def put(path: str, body: Mapping[str, Any]) -> None:
        request = Request.blank(
            f"/v1{path}", method="PUT", authorization=administrator, content_type="application/json"
        )
        request.body = json.dumps(body).encode()
        response = request.get_response(app)
        if response.status_code not in (200, 201):
            raise RuntimeError(f"setting up {path} was refused: {response.text}")

    return put
