"""Where the pages of the month are found, and in which roles."""

from __future__ import annotations

from kokemus_console.month import closing, download, lines, notices, objections, pages, policies, statements
from kokemus_console.visits import get, post

OFFICE = ("billing_clerk", "coordinator")
READERS = (*OFFICE, "unit_coordinator")
_MONTH = "/months/{month}"
_NOTICE = "/notices/{month}/{unit}"
_OBJECTION = "/notice-objections/{notice_objection}"

ROUTES = (
    *(get("/months", pages.all_months, role=role) for role in OFFICE),
    *(get(_MONTH, pages.month, role=role) for role in OFFICE),
    *(get(f"{_MONTH}/open-sessions", pages.open_sessions, role=role) for role in OFFICE),
    *(get(f"{_MONTH}/pending", pages.pending, role=role) for role in OFFICE),
    get(f"{_MONTH}/close", closing.ask_close, role="billing_clerk"),
    post(f"{_MONTH}/close", closing.close, role="billing_clerk", fresh=True),
    *(get("/notices", notices.all_notices, role=role) for role in READERS),
    *(get(_NOTICE, notices.notice, role=role) for role in READERS),
    get(f"{_NOTICE}/approve", notices.ask_approve, role="unit_coordinator"),
    post(f"{_NOTICE}/approve", notices.approve, role="unit_coordinator", fresh=True),
    get(f"{_NOTICE}/object", notices.ask_object, role="unit_coordinator"),
    post(f"{_NOTICE}/object", notices.object_to, role="unit_coordinator"),
    *(get("/notice-objections", objections.all_objections, role=role) for role in READERS),
    *(get(_OBJECTION, objections.objection, role=role) for role in READERS),
    *(post(_OBJECTION, objections.answer, role=role) for role in OFFICE),
    post(f"{_OBJECTION}/withdraw", objections.withdraw, role="unit_coordinator"),
    *(get("/statements", statements.all_statements, role=role) for role in OFFICE),
    *(get("/statements/{statement}", statements.statement, role=role) for role in OFFICE),
    *(get("/lines", lines.all_lines, role=role) for role in OFFICE),
    *(get("/lines.csv", download.download, role=role, fresh=True) for role in OFFICE),
    *(get("/fees/{session}", lines.fee, role=role) for role in READERS),
    *(get("/policies", policies.policies, role=role) for role in READERS),
)
