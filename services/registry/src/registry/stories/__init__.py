"""What an expert shows of themselves: a story in each language they like, approved by them, and by what name.

Whoever stands above and keeps something made of it (a search) asks `store.showing`: `shown_after` and `shown_of` tell
what may be shown now, `may_be_shown` is the same as a condition for a query of one's own, so that nobody is found
after they have withdrawn. **It is told by the expert's version**: an approval, a withdrawal, another pseudonym and
another consent move it on in their transaction, as whatever else changes of an expert does; what was made of another
version is out of date. So nothing here knows who listens.
"""

from chassis.part import Part
from registry.stories import tables

OFFERS: tuple[str, ...] = ("domain.showing", "domain.stories", "store.showing", "tables")
PART = Part(tables=(tables.Story, tables.Pseudonym))
