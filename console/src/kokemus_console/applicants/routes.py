"""Where the pages and forms of applicants are found."""

from __future__ import annotations

from kokemus_console.applicants import applying, courses, deciding, interviews, pages, training
from kokemus_console.visits import get, post

_ONE = "/applicants/{applicant}"
_INTERVIEW = "/interviews/{interview}"
_COURSE = "/courses/{course}"
_TRAINEE = "/training/{trainee}"

ROUTES = (
    get("/applicants", pages.all_applicants, role="coordinator"),
    get("/applicants/new", applying.ask_new, role="coordinator"),
    post("/applicants/new", applying.record, role="coordinator"),
    get(_ONE, pages.applicant, role="coordinator"),
    get(f"{_ONE}/edit", applying.ask_edit, role="coordinator"),
    post(f"{_ONE}/edit", applying.correct, role="coordinator"),
    get(f"{_ONE}/invite", interviews.ask_invite, role="coordinator"),
    post(f"{_ONE}/invite", interviews.invite, role="coordinator"),
    get(f"{_ONE}/decision", deciding.ask_decision, role="coordinator"),
    post(f"{_ONE}/decision", deciding.decide, role="coordinator"),
    get(f"{_ONE}/again", deciding.ask_again, role="coordinator"),
    post(f"{_ONE}/again", deciding.take_up_again, role="coordinator"),
    get(f"{_ONE}/admission", deciding.ask_admission, role="coordinator"),
    post(f"{_ONE}/admission", deciding.admit, role="coordinator"),
    post(f"{_ONE}/withdrawal", deciding.withdraw, role="coordinator"),
    get("/interviews", interviews.all_interviews, role="coordinator"),
    get("/interviews/new", interviews.ask_new, role="coordinator"),
    post("/interviews/new", interviews.arrange, role="coordinator"),
    get(_INTERVIEW, interviews.interview, role="coordinator"),
    post(f"{_INTERVIEW}/places/{{applicant}}", interviews.say, role="coordinator"),
    get("/courses", courses.all_courses, role="coordinator"),
    get("/courses/new", courses.ask_new, role="coordinator"),
    post("/courses/new", courses.open_course, role="coordinator"),
    get(_COURSE, courses.course, role="coordinator"),
    post(f"{_COURSE}/attendance", courses.attend, role="coordinator"),
    post(f"{_COURSE}/leave/{{trainee}}", courses.leave, role="coordinator"),
    get(_TRAINEE, training.ask, role="coordinator"),
    post(f"{_TRAINEE}/course", training.enrol, role="coordinator"),
    post(f"{_TRAINEE}/elsewhere", training.record_elsewhere, role="coordinator"),
)
