"""Where the pages and forms of sessions are found, and in which roles."""

from __future__ import annotations

from kokemus_console.sessions import forms, pages
from kokemus_console.visits import get, post

BOTH = ("expert", "orderer")
_ONE = "/sessions/{session}"

ROUTES = (
    *(get("/sessions", pages.all_sessions, role=role) for role in BOTH),
    *(get(_ONE, pages.session, role=role) for role in BOTH),
    *(get(f"{_ONE}/held", forms.ask_held, role=role) for role in BOTH),
    *(post(f"{_ONE}/held", forms.held, role=role) for role in BOTH),
    *(get(f"{_ONE}/absent", forms.ask_absent, role=role) for role in BOTH),
    *(post(f"{_ONE}/absent", forms.absent, role=role) for role in BOTH),
    *(get(f"{_ONE}/move", forms.ask_move, role=role) for role in BOTH),
    *(post(f"{_ONE}/move", forms.move, role=role) for role in BOTH),
    *(get(f"{_ONE}/object", forms.ask_object, role=role) for role in BOTH),
    *(post(f"{_ONE}/object", forms.object_to, role=role) for role in BOTH),
    *(
        post(f"/moves/{{move}}/{answer}", forms.answer_move, role=role)
        for role in BOTH
        for answer in ("accept", "decline", "withdraw")
    ),
    get(f"{_ONE}/cancel", forms.ask_cancel, role="orderer"),
    post(f"{_ONE}/cancel", forms.cancel, role="orderer"),
    get(f"{_ONE}/no-show", forms.ask_no_show, role="orderer"),
    post(f"{_ONE}/no-show", forms.no_show, role="orderer"),
    post(f"{_ONE}/who", forms.see_who, role="orderer"),
)
