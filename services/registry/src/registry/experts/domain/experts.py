"""Experts by experience: what they can do; the name lives here alone and is never said."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from registry.experts.domain.topics import Experience, Perspective, experience, experiences
from registry.words.checks import one_line
from registry.words.ids import ExpertId
from registry.words.languages import language, languages
from registry.words.work import WorkForm, work_forms


@dataclass(frozen=True, slots=True)
class Profile:
    """What an expert can do; the order of each list is the expert's own."""

    topics: tuple[Experience, ...]
    work_forms: tuple[WorkForm, ...]
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Expert:
    """An expert in one area; the version counts changes of the expert and of the expert's agreements."""

    expert_id: ExpertId
    display_name: str
    profile: Profile
    version: int = 1


@dataclass(frozen=True, slots=True)
class Sought:
    """Whom somebody looks for: part of the name, and what an expert has all of; None: anything."""

    name: str | None = None
    topic: str | None = None
    work_form: WorkForm | None = None
    language: str | None = None


def sought(*, name: str | None, topic: str | None, form: WorkForm | None, speaks: str | None) -> Sought:
    """Return whom somebody looks for; refuse a topic and a language that nobody can have."""
    return Sought(
        name=(name or "").strip() or None,
        topic=None if topic is None else experience(topic, perspective=Perspective.OWN).code,
        work_form=form,
        language=None if speaks is None else language(speaks),
    )


def profile(*, topics: Iterable[tuple[str, str]], forms: Sequence[str], speaks: Sequence[str]) -> Profile:
    """Return the profile of (code, perspective) pairs, work forms and languages."""
    return Profile(topics=experiences(topics), work_forms=work_forms(forms), languages=languages(speaks))


def expert(expert_id: ExpertId, *, display_name: str, can: Profile) -> Expert:
    """Return a new expert."""
    return Expert(expert_id=expert_id, display_name=one_line(display_name, what="display name"), profile=can)


def change_expert(known: Expert, *, wished: Expert, contact_changed: bool) -> Expert | None:
    """Return the expert as changed, one version on, or None when nothing changed, the contact included."""
    changed = replace(wished, version=known.version)
    return None if changed == known and not contact_changed else one_on(changed)


def profile_differs(known: Expert, *, changed: Expert) -> bool:
    """Return whether others have to be told: the name alone is nobody else's business."""
    return known.profile != changed.profile


def one_on(known: Expert) -> Expert:
    """Return the expert with the next version: something of the expert's is about to be said."""
    return replace(known, version=known.version + 1)
