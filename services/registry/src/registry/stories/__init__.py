"""What an expert shows of themselves: a story in each language they like, approved by them, and by what name.

Whoever stands above and keeps something made of it (a search) asks `store.showing`: `shown_after` and `shown_of` tell
what may be shown now, `may_be_shown` is the same as a condition for a query of one's own, so that nobody is found
after they have withdrawn. **It is told by the expert's version**: an approval, a withdrawal, another pseudonym and
another consent move it on in their transaction, as whatever else changes of an expert does; what was made of another
version is out of date. So nothing here knows who listens.
"""

from chassis.part import Part
from registry.stories import acts, tables
from registry.stories.api import pseudonyms, stories

OFFERS: tuple[str, ...] = ("domain.showing", "store.showing")
PART = Part(
    routers=(stories.router, pseudonyms.router),
    tables=(tables.Story, tables.Pseudonym),
    acts=(
        acts.READ_STORIES,
        acts.WRITE_STORIES,
        acts.APPROVE_STORIES,
        acts.WITHDRAW_STORIES,
        acts.CHOOSE_PSEUDONYM,
    ),
)
