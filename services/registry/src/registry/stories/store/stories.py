"""Stories and pseudonyms as they are kept; whoever changes one holds the expert's row."""

from sqlmodel import col, select

from chassis.database import Tx
from registry.stories import tables
from registry.stories.domain.pseudonyms import Pseudonym
from registry.stories.domain.stories import Approval, Story, StoryState
from registry.words.ids import ExpertId, PersonId
from registry.words.told import How


async def stories_of(tx: Tx, area_id: str, expert_id: ExpertId) -> list[Story]:
    """Return an expert's stories, one of a language, by language."""
    session = await tx.session()
    table = tables.Story
    query = select(table).where(col(table.area_id) == area_id, col(table.expert_id) == expert_id)
    return [_story(row) for row in await session.exec(query.order_by(col(table.language)))]


async def story_of(tx: Tx, area_id: str, expert_id: ExpertId, *, language: str) -> Story | None:
    """Return an expert's story in a language."""
    session = await tx.session()
    row = await session.get(tables.Story, (area_id, expert_id, language), populate_existing=True)
    return None if row is None else _story(row)


async def save_story(tx: Tx, area_id: str, story: Story) -> None:
    """Keep a story as it now is."""
    session, approval = await tx.session(), story.approval
    await session.merge(
        tables.Story(
            area_id=area_id,
            expert_id=story.expert_id,
            language=story.language,
            state=story.state,
            version=story.version,
            text=story.text,
            written_at=story.written_at,
            written_by=story.written_by,
            approved_version=approval.version if approval else None,
            approved_text=approval.text if approval else None,
            approved_at=approval.at if approval else None,
            approved_by=approval.by if approval else None,
            approved_how=approval.how if approval else None,
            withdrawn_at=story.withdrawn_at,
        )
    )
    await session.flush()


async def pseudonym_of(tx: Tx, area_id: str, expert_id: ExpertId) -> Pseudonym:
    """Return the name that an expert is shown by; of one who never chose, none."""
    session = await tx.session()
    row = await session.get(tables.Pseudonym, (area_id, expert_id), populate_existing=True)
    if row is None:
        return Pseudonym(expert_id)
    return Pseudonym(expert_id, name=row.name, own_name=row.own_name, version=row.version)


async def save_pseudonym(tx: Tx, area_id: str, pseudonym: Pseudonym) -> None:
    """Keep the name that an expert chose."""
    session = await tx.session()
    await session.merge(
        tables.Pseudonym(
            area_id=area_id,
            expert_id=pseudonym.expert_id,
            name=pseudonym.name,
            own_name=pseudonym.own_name,
            version=pseudonym.version,
        )
    )
    await session.flush()


def _story(row: tables.Story) -> Story:
    approval = None
    if row.approved_text is not None:
        assert row.approved_version is not None, "approved_by_somebody"
        assert row.approved_at is not None, "approved_by_somebody"
        assert row.approved_by is not None, "approved_by_somebody"
        approval = Approval(
            version=row.approved_version,
            text=row.approved_text,
            at=row.approved_at,
            by=PersonId(row.approved_by),
            how=How(row.approved_how) if row.approved_how else None,
        )
    return Story(
        expert_id=ExpertId(row.expert_id),
        language=row.language,
        state=StoryState(row.state),
        version=row.version,
        text=row.text,
        written_at=row.written_at,
        written_by=PersonId(row.written_by),
        approval=approval,
        withdrawn_at=row.withdrawn_at,
    )
