"""What registry keeps: named queries in plain SQL, domain values in and out.

A `…_for_update` query locks the row whose version is about to rise; everything that is said of it is
appended after that. The locks are taken in one order: expert or staff or unit first, contact point after.
"""

from registry.store.agreements import add_agreement, agreement_of, agreements_of, save_ended
from registry.store.areas import add_area, area_of
from registry.store.experts import add_expert, expert_for_update, expert_of, expert_page, save_expert
from registry.store.people import (
    add_staff,
    contact_for_update,
    contacts_of,
    save_contact,
    save_staff,
    staff_for_share,
    staff_for_update,
    staff_of,
    staff_page,
)
from registry.store.reads import Reading, log_reads
from registry.store.units import (
    add_unit,
    save_unit,
    unit_for_update,
    unit_of,
    unit_page,
    units_coordinated_by,
)

__all__ = [
    "Reading",
    "add_agreement",
    "add_area",
    "add_expert",
    "add_staff",
    "add_unit",
    "agreement_of",
    "agreements_of",
    "area_of",
    "contact_for_update",
    "contacts_of",
    "expert_for_update",
    "expert_of",
    "expert_page",
    "log_reads",
    "save_contact",
    "save_ended",
    "save_expert",
    "save_staff",
    "save_unit",
    "staff_for_share",
    "staff_for_update",
    "staff_of",
    "staff_page",
    "unit_for_update",
    "unit_of",
    "unit_page",
    "units_coordinated_by",
]
