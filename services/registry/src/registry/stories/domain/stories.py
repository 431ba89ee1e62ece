"""Stories: drafted by a worker or by the expert, shown once the expert approves, taken away when they say so.

draft -------> approved <----> redrafted      a new draft beside the approved text, which stays shown meanwhile
  |  ^            |                |
  v  |            v                v
withdrawn <-------+----------------'          shown nowhere; a new text makes a draft of it again
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from re import compile as pattern
from types import MappingProxyType
from unicodedata import normalize

from chassis.failures import Refusal
from registry.words.ids import ExpertId, PersonId
from registry.words.personal import Finding, Personal, findings
from registry.words.refusals import bad_value, expected
from registry.words.told import How

STORY_MAX = 3000
"""Characters of a story: what somebody reads who chooses among several."""
_YEARS = pattern(r"(?:19|20)\d\d ?[-\u2010-\u2015\u2212] ?(?:19|20)\d\d")
_KEPT = frozenset("\n")


class StoryState(StrEnum):
    """Where a story stands."""

    DRAFT = "draft"
    APPROVED = "approved"
    REDRAFTED = "redrafted"
    WITHDRAWN = "withdrawn"


class Happening(StrEnum):
    """What can happen to a story."""

    WRITE = "write"
    APPROVE = "approve"
    WITHDRAW = "withdraw"


NEXT: Mapping[tuple[StoryState, Happening], StoryState] = MappingProxyType(
    {
        (StoryState.DRAFT, Happening.WRITE): StoryState.DRAFT,
        (StoryState.DRAFT, Happening.APPROVE): StoryState.APPROVED,
        (StoryState.DRAFT, Happening.WITHDRAW): StoryState.WITHDRAWN,
        (StoryState.APPROVED, Happening.WRITE): StoryState.REDRAFTED,
        (StoryState.APPROVED, Happening.APPROVE): StoryState.APPROVED,
        (StoryState.APPROVED, Happening.WITHDRAW): StoryState.WITHDRAWN,
        (StoryState.REDRAFTED, Happening.WRITE): StoryState.REDRAFTED,
        (StoryState.REDRAFTED, Happening.APPROVE): StoryState.APPROVED,
        (StoryState.REDRAFTED, Happening.WITHDRAW): StoryState.WITHDRAWN,
        (StoryState.WITHDRAWN, Happening.WRITE): StoryState.DRAFT,
        (StoryState.WITHDRAWN, Happening.WITHDRAW): StoryState.WITHDRAWN,
    }
)
"""A withdrawn story is not approved as it stands: somebody writes it anew, and the expert reads that."""
WAITING = frozenset({StoryState.DRAFT, StoryState.REDRAFTED})
"""Where a text waits for the expert's approval."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """Who approved which version of a text when (UTC), and how it was told; `how` None: the expert did it here."""

    version: int
    text: str
    at: datetime
    by: PersonId
    how: How | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """A story in one language: the newest text, and the approved one, which alone is shown."""

    expert_id: ExpertId
    language: str
    state: StoryState
    version: int
    text: str
    written_at: datetime
    written_by: PersonId
    approval: Approval | None = None
    withdrawn_at: datetime | None = None

    @property
    def waits(self) -> bool:
        """Whether a text waits for the expert's approval."""
        return self.state in WAITING


def words(text: str) -> str:
    """Return a story's text with plain line ends; refuse an empty or long one, and one with an identity code."""
    told = normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ").strip()
    if not 0 < len(told) <= STORY_MAX or not all(one.isprintable() or one in _KEPT for one in told):
        sentence = expected(
            f"of {len(told)} characters",
            what="story",
            known=f"1 to {STORY_MAX} characters in lines of text",
            do="shorten it, and leave out what cannot be printed",
        )
        raise bad_value("bad-story", text=sentence, field="text", length=len(told), longest=STORY_MAX)
    _refuse_identity_codes(told)
    return told


def personal(text: str) -> tuple[Finding, ...]:
    """Return what in a story looks as if it said who or where somebody is; years from and to are neither."""
    return tuple(one for one in findings(text) if not _YEARS.fullmatch(text[one.start : one.end]))


def write(
    known: Story | None, *, expert_id: ExpertId, language: str, text: str, by: PersonId, now: datetime
) -> Story | None:
    """Return the story with a new text, one version on, or None when it is the newest text already."""
    if known is None:
        return Story(
            expert_id=expert_id,
            language=language,
            state=StoryState.DRAFT,
            version=1,
            text=text,
            written_at=now,
            written_by=by,
        )
    if known.text == text and known.state is not StoryState.WITHDRAWN:
        return None
    state = NEXT[known.state, Happening.WRITE]
    return replace(
        known,
        state=state,
        version=known.version + 1,
        text=text,
        written_at=now,
        written_by=by,
        withdrawn_at=None,
    )


def approve(known: Story, *, by: PersonId, how: How | None, confirmed: bool, now: datetime) -> Story | None:
    """Return the story as approved by the expert, or None when this text is approved already.

    Refuse one that was withdrawn, and one with an address or a number in it that nobody has confirmed.
    """
    state = NEXT.get((known.state, Happening.APPROVE))
    if state is None:
        text = expected(
            str(known.state),
            what="story",
            known="one that waits for approval",
            do="write it anew, then approve it",
        )
        raise Refusal("story-is-withdrawn", text, state=str(known.state))
    if known.state is StoryState.APPROVED:
        return None
    if not confirmed:
        _refuse_unconfirmed(personal(known.text))
    approval = Approval(version=known.version, text=known.text, at=now, by=by, how=how)
    return replace(known, state=state, approval=approval)


def check_signs_in_nowhere(*, by_mail: bool) -> None:
    """Refuse to record the approval of an expert who is told by mail: they sign in, read it and approve it."""
    if by_mail:
        text = expected(
            "of an expert who is told by e-mail",
            what="approval on behalf",
            known="the expert's own, unless they are told by phone or by letter",
            do="ask the expert to sign in, read the text and approve it",
        )
        raise Refusal("approval-is-the-experts", text)


def withdraw(known: Story, *, now: datetime) -> Story | None:
    """Return the story as shown nowhere and waiting for nobody, or None when it is that already."""
    if known.state is StoryState.WITHDRAWN:
        return None
    return replace(known, state=NEXT[known.state, Happening.WITHDRAW], approval=None, withdrawn_at=now)


def facts(found: Iterable[Finding]) -> list[dict[str, object]]:
    """Return where something was found, without what it is: a refusal is shown and logged."""
    return [{"kind": str(one.kind), "start": one.start, "end": one.end} for one in found]


def _refuse_identity_codes(text: str) -> None:
    codes = [one for one in personal(text) if one.kind is Personal.IDENTITY_CODE]
    if codes:
        sentence = expected(
            f"with an identity code at character {codes[0].start + 1}",
            what="story",
            known="one that says nobody's identity code",
            do="leave it out",
        )
        raise bad_value("identity-code", text=sentence, field="text", found=facts(codes))


def _refuse_unconfirmed(found: tuple[Finding, ...]) -> None:
    if found:
        sentence = expected(
            f"with an address or a number at character {found[0].start + 1}",
            what="story",
            known="one without, or `confirmed`: true",
            do="mend the text, or confirm that everybody may read this",
        )
        raise Refusal("personal-data-unconfirmed", sentence, found=facts(found))
