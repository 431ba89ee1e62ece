"""Applicants as a coordinator meets them: short names for what is asked again and again."""

from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import httpx
from registry_requests import PURPOSE, Person, done

AT = "/applicants"
APPLICATION = {
    "name": "Hilla Hakija",
    "contact": {"email": "Hilla.Hakija@example.invalid", "language": "fi"},
    "topics": [{"code": "depression"}, {"code": "carer", "perspective": "close_person"}],
    "languages": ["fi", "sv"],
    "motivation": "Haluan auttaa muita",
    "came_by": "phone",
}
INTERVIEW = {
    "starts_at": "2026-10-14T10:00:00+03:00",
    "place": "Porvoon keskus, huone 2",
    "professional": "Sairaanhoitaja Salla Sote",
}
COURSE = {
    "names": {"fi": "Peruskoulutus"},
    "kind": "basic",
    "places": 2,
    "starts_on": "2026-09-01",
    "ends_on": "2026-10-31",
    "modules": [{"name": "Oma tarina", "hours": 60}, {"name": "Ryhmän ohjaaminen", "hours": 40}],
}
ELSEWHERE = {"where": "Kokemustoimijan koulutus, Esimerkki ry", "hours": 50, "ended_on": "2026-05-31"}


@dataclass(frozen=True)
class Desk:
    """A coordinator's desk in one area."""

    boss: Person

    async def applied(self, **changes: Any) -> str:
        """Record an application and return whose it is."""
        return str(done(await self.boss.post(AT, APPLICATION | changes)).json()["applicant_id"])

    async def shown(self, applicant: str) -> dict[str, Any]:
        """Return an application as it is shown."""
        return dict(done(await self.boss.get(f"{AT}/{applicant}", **PURPOSE)).json())

    async def interview(self, *applicants: str, **changes: Any) -> str:
        """Arrange an interview, give applicants places, and return it."""
        made = done(await self.boss.post("/interviews", INTERVIEW | changes)).json()
        for one in applicants:
            done(await self.place(made["interview_id"], one))
        return str(made["interview_id"])

    async def place(self, interview: str, applicant: str) -> httpx.Response:
        """Ask for a place."""
        return await self.boss.post(f"/interviews/{interview}/places", {"applicant_id": applicant})

    async def came(self, interview: str, applicant: str, *, came: bool = True) -> httpx.Response:
        """Say who came."""
        return await self.boss.post(f"/interviews/{interview}/places/{applicant}/came", {"came": came})

    async def decided(self, applicant: str, *, accepted: bool = True) -> httpx.Response:
        """Decide of an applicant."""
        body = {"accepted": accepted, "reason": "Sopii tehtävään" if accepted else "Ei juuri nyt"}
        return await self.boss.post(f"{AT}/{applicant}/decision", body)

    async def accepted(self, **changes: Any) -> str:
        """Let somebody apply, be interviewed where the area wants that, and be accepted."""
        applicant = await self.applied(**changes)
        if "accepted" not in (await self.shown(applicant))["possible"]:
            done(await self.came(await self.interview(applicant), applicant))
        done(await self.decided(applicant))
        return applicant

    async def course(self, *people: str, **changes: Any) -> dict[str, Any]:
        """Open a course and put people on it."""
        made = dict(done(await self.boss.post("/courses", COURSE | changes)).json())
        for one in people:
            done(await self.enrol(made["course_id"], one))
        return made

    async def enrol(self, course: str, person: str) -> httpx.Response:
        """Put somebody on a course."""
        return await self.boss.post(f"/courses/{course}/enrolments", {"person_id": person})

    async def attended(self, course: dict[str, Any], module: int, *people: str) -> httpx.Response:
        """Say who did a module, by its number from 0."""
        module_id = course["modules"][module]["module_id"]
        path = f"/courses/{course['course_id']}/modules/{module_id}/attendance"
        return await self.boss.post(path, {"person_ids": list(people)})

    async def elsewhere(self, person: str, **changes: Any) -> httpx.Response:
        """Record training done elsewhere."""
        return await self.boss.post(f"/training/{person}/elsewhere", ELSEWHERE | changes)

    async def training(self, person: str) -> dict[str, Any]:
        """Return what somebody has learned."""
        return dict(done(await self.boss.get(f"/training/{person}", **PURPOSE)).json())

    async def admitted(self, applicant: str) -> httpx.Response:
        """Register an applicant as an expert."""
        return await self.boss.post(f"{AT}/{applicant}/admission", {"work_forms": ["lecture"]})

    async def withdrew(self, applicant: str) -> httpx.Response:
        """Note that an applicant withdrew."""
        return await self.boss.post(f"{AT}/{applicant}/withdrawal", {})


def nobody() -> str:
    """Return an id that nobody has."""
    return str(uuid4())
