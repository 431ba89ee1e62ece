"""Where what is set aside is found."""

from __future__ import annotations

from kokemus_console.parked import forms, pages
from kokemus_console.visits import OPERATOR, get, post

_ONE = "/parked/{service}/{number}"

ROUTES = (
    get("/parked", pages.all_parked, role=OPERATOR),
    get(_ONE, pages.event, role=OPERATOR),
    get(f"{_ONE}/skip", forms.ask_skip, role=OPERATOR),
    post(f"{_ONE}/skip", forms.skip, role=OPERATOR),
    post(f"{_ONE}/retry", forms.retry_key, role=OPERATOR),
    get(f"{_ONE}/reveal", pages.event, role=OPERATOR),
    post(f"{_ONE}/reveal", forms.reveal, role=OPERATOR, fresh=True),
    post("/parked/{service}/retry", forms.retry_cause, role=OPERATOR),
)
