"""Demands: how surely people show who they are in an area, as `acr` values by role (OpenID Connect Core §2)."""

import re
from collections.abc import Sequence

from chassis.demands import Demand
from chassis.failures import Refusal
from registry.words.refusals import bad_value, expected

ROLES = ("coordinator", "orderer", "expert", "billing_clerk", "unit_coordinator")
"""The platform's operators are the platform's matter, and programs sign in with no more than they have."""
SETTER = "coordinator"
"""Who says what an area demands, and must be able to say something else afterwards."""
ACR = re.compile(r"[!#-\[\]-~]{1,200}")
"""Printable ASCII without a space, which parts values, nor what would end a quoted string (RFC 9470 §3)."""


def demanded(wished: Sequence[Demand], *, acr: str) -> list[Demand]:
    """Return an area's demands in the order of roles, those that demand nothing left out.

    Refuse what would lock out whoever asks, whose own `acr` is given: nobody could take it back.
    """
    known = {one.role: one for one in wished}
    if len(known) < len(wished) or set(known) - set(ROLES):
        text = expected(
            [one.role for one in wished],
            what="roles",
            known=f"each of {', '.join(ROLES)} at most once",
            do="leave the others out",
        )
        raise bad_value("bad-roles", text=text)
    for value in (value for one in wished for value in (*one.sign_in, *one.step_up)):
        if ACR.fullmatch(value) is None:
            text = expected(
                value[:80],
                what="acr",
                known="1 to 200 printable ASCII characters without space, quote or backslash",
                do="write it as the identity provider does",
            )
            raise bad_value("bad-acr", text=text)
    mine = known.get(SETTER, Demand(SETTER))
    for enough in (mine.enters, mine.step_up):
        if enough and acr not in enough:
            raise Refusal(
                "locks-you-out",
                f"your own sign-in is {acr or 'of no level'}, which is not enough for a {SETTER} by these demands,"
                f" expected one of {', '.join(enough)}; sign in with one of them first, or name yours too",
                acr=acr,
            )
    return [known[role] for role in ROLES if role in known and (known[role].sign_in or known[role].step_up)]
