"""The doors of a service as FastAPI keeps them: made without a database or an issuer."""

from typing import Any, cast

from fastapi.routing import iter_route_contexts

from chassis.service import Context, Service
from chassis.serving import application


def routes(service: Service) -> list[Any]:
    """Return the routes that are asked something."""
    nothing = cast("Any", None)
    app = application(service, Context(service.settings.model_construct(), nothing, nothing))
    return [one for one in iter_route_contexts(app.routes) if getattr(one, "dependant", None)]
