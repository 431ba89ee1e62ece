"""What a coordinator decides of other people's rights, on what was read; what was changed of the settings."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from chassis.failures import Refusal
from registry.areas.domain.settings import Difference, Settings, SettingsSet, differences
from registry.rights.domain import Right
from registry.units.domain.staff import Staff
from registry.words.checks import some_once
from registry.words.ids import PersonId
from registry.words.refusals import expected


@dataclass(frozen=True, slots=True)
class Holder:
    """Somebody of the staff with the rights that they have."""

    staff: Staff
    rights: tuple[Right, ...]


@dataclass(frozen=True, slots=True)
class Decision:
    """Whether somebody keeps the rights that were read at this version."""

    person_id: PersonId
    version: int
    keeps: bool


@dataclass(frozen=True, slots=True)
class SettingsChange:
    """Settings as they were made, and as they were before."""

    made: SettingsSet
    before: Settings

    @property
    def differences(self) -> list[Difference]:
        """What was changed."""
        return differences(before=self.before, after=self.made.settings)


def decided_once(decisions: Sequence[Decision]) -> tuple[Decision, ...]:
    """Return the decisions in the order in which rows are held; refuse two on the same person."""
    some_once([one.person_id for one in decisions], what="decisions")
    return tuple(sorted(decisions, key=lambda one: one.person_id))


def check_unchanged(decisions: Iterable[Decision], known: Mapping[PersonId, Staff]) -> None:
    """Refuse all of the decisions when one was made on what somebody has changed meanwhile."""
    changed = [one for one in decisions if known[one.person_id].version != one.version]
    if changed:
        first = changed[0]
        text = expected(
            first.version,
            what=f"version of person {first.person_id}",
            known=str(known[first.person_id].version),
            do="read the list again, then confirm what you see",
        )
        raise Refusal("changed-meanwhile", text, people=[str(one.person_id) for one in changed])


def givers(holders: Iterable[Holder]) -> set[UUID]:
    """Return who gave and confirmed the rights."""
    rights = [right for holder in holders for right in holder.rights]
    return {by for right in rights for by in (right.given_by, right.confirmed_by) if by is not None}
