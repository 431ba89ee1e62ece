"""Where the pages and forms of a profile are found: the expert's own, and a coordinator's below each expert."""

from __future__ import annotations

from kokemus_console.profile import pages, saying, stories
from kokemus_console.visits import get, post

_STORY = "/profile/stories/{told_in}"
_ONE = "/people/{expert}"
_THEIRS = f"{_ONE}/stories/{{told_in}}"

ROUTES = (
    get("/profile", pages.profile, role="expert"),
    get("/profile/consents", pages.lines, role="expert"),
    post("/profile/consents/{consent}", saying.say_consent, role="expert"),
    get("/profile/pseudonym", saying.ask_pseudonym, role="expert"),
    post("/profile/pseudonym", saying.choose_pseudonym, role="expert"),
    get(_STORY, stories.story, role="expert"),
    get(f"{_STORY}/edit", stories.ask_text, role="expert"),
    post(f"{_STORY}/edit", stories.write, role="expert"),
    post(f"{_STORY}/approve", stories.approve, role="expert"),
    post(f"{_STORY}/withdraw", stories.withdraw, role="expert"),
    get(f"{_ONE}/consents", saying.consents, role="coordinator"),
    post(f"{_ONE}/consents/{{consent}}", saying.say_consent, role="coordinator"),
    get(_THEIRS, stories.story, role="coordinator"),
    get(f"{_THEIRS}/edit", stories.ask_text, role="coordinator"),
    post(f"{_THEIRS}/edit", stories.write, role="coordinator"),
    post(f"{_THEIRS}/approve", stories.approve, role="coordinator"),
    post(f"{_THEIRS}/withdraw", stories.withdraw, role="coordinator"),
)
