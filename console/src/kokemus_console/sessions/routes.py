"""Where the pages and forms of sessions are found, and in which roles."""

from __future__ import annotations

from kokemus_console.sessions import cancelling, correcting, forms, moving, pages
from kokemus_console.visits import get, post

WORKERS = ("orderer", "coordinator")
ALL = ("expert", *WORKERS)
SIDES = ("expert", "orderer")
"""Who may object to what was reported."""
_ONE = "/sessions/{session}"

ROUTES = (
    *(get("/sessions", pages.all_sessions, role=role) for role in ALL),
    *(get(_ONE, pages.session, role=role) for role in ALL),
    *(get(f"{_ONE}/held", forms.ask_held, role=role) for role in ALL),
    *(post(f"{_ONE}/held", forms.held, role=role) for role in ALL),
    *(get(f"{_ONE}/absent", forms.ask_absent, role=role) for role in ALL),
    *(post(f"{_ONE}/absent", forms.absent, role=role) for role in ALL),
    *(get(f"{_ONE}/move", moving.ask_move, role=role) for role in ALL),
    *(post(f"{_ONE}/move", moving.move, role=role) for role in ALL),
    *(
        post(f"/moves/{{move}}/{answer}", moving.answer_move, role=role)
        for role in ALL
        for answer in ("accept", "decline", "withdraw")
    ),
    *(get(f"{_ONE}/object", forms.ask_object, role=role) for role in SIDES),
    *(post(f"{_ONE}/object", forms.object_to, role=role) for role in SIDES),
    *(post("/objections/{objection}/withdraw", forms.withdraw_objection, role=role) for role in SIDES),
    *(get(f"{_ONE}/cancel", cancelling.ask_cancel, role=role) for role in WORKERS),
    *(post(f"{_ONE}/cancel", cancelling.cancel, role=role) for role in WORKERS),
    *(get(f"{_ONE}/no-show", forms.ask_no_show, role=role) for role in WORKERS),
    *(post(f"{_ONE}/no-show", forms.no_show, role=role) for role in WORKERS),
    *(get(f"{_ONE}/record", moving.ask_record, role=role) for role in WORKERS),
    *(post(f"{_ONE}/record", moving.record, role=role) for role in WORKERS),
    *(get(f"{_ONE}/correct", correcting.ask_correct, role=role) for role in WORKERS),
    *(post(f"{_ONE}/correct", correcting.correct, role=role) for role in WORKERS),
    *(post(f"{_ONE}/who", forms.see_who, role=role) for role in WORKERS),
)
