"""What experts show of themselves: stories by language, and the name above them."""

from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Field

from chassis.tables import Count, CountOrNone, Moment, MomentOrNone, Words, WordsOrNone, one_of, said
from registry.stories.domain.stories import STORY_MAX, StoryState
from registry.table import Table
from registry.words.told import How


class Story(Table, table=True):
    """An expert's story in a language: the newest text, and beside it the one that is shown."""

    __table_args__ = (
        sa.ForeignKeyConstraint(
            ["area_id", "expert_id"], ["expert.area_id", "expert.expert_id"], name="fk_story_expert"
        ),
        one_of("state", StoryState),
        one_of("approved_how", How),
        sa.CheckConstraint(f"char_length(text) <= {STORY_MAX}", name="length"),
        sa.CheckConstraint(
            "num_nulls(approved_version, approved_text, approved_at, approved_by) IN (0, 4)",
            name="approved_by_somebody",
        ),
        sa.CheckConstraint(
            "(state IN ('approved', 'redrafted')) = (approved_text IS NOT NULL)", name="approved_is_shown"
        ),
        {
            "comment": "Personal data on health (GDPR art. 9): the story of an expert in a language, and the"
            " version they approved."
        },
    )

    expert_id: UUID = Field(primary_key=True)
    language: str = Field(primary_key=True, sa_type=sa.Text)
    state: Words
    version: int = Field(sa_type=sa.BigInteger, sa_column_kwargs=said("Counts the texts"))
    text: str = Field(
        sa_type=sa.Text,
        sa_column_kwargs=said("The newest, shown to nobody else unless it is the approved one"),
    )
    written_at: Moment
    written_by: UUID
    approved_version: CountOrNone
    approved_text: WordsOrNone
    approved_at: MomentOrNone
    approved_by: UUID | None
    approved_how: WordsOrNone
    withdrawn_at: MomentOrNone


class Pseudonym(Table, table=True):
    """The name that is shown above an expert's stories."""

    __table_args__ = (
        sa.ForeignKeyConstraint(
            ["area_id", "expert_id"], ["expert.area_id", "expert.expert_id"], name="fk_pseudonym_expert"
        ),
        sa.CheckConstraint("name IS NOT NULL OR NOT own_name", name="own_name_is_a_name"),
        {"comment": "Personal data: by what name the experience bank shows an expert."},
    )

    expert_id: UUID = Field(primary_key=True)
    name: str | None = Field(sa_type=sa.Text, sa_column_kwargs=said("Empty: the noun alone"))
    own_name: bool = Field(
        sa_column_kwargs=said("Whether the expert wants to be shown by the name that they are called by")
    )
    version: Count
