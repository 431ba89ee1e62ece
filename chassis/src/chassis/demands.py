"""Demands: what is demanded of who acts in a role, as `acr` values (OpenID Connect Core §2)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Demand:
    """What an area demands of who acts in a role: one of these `acr`; an empty list demands nothing."""

    role: str
    sign_in: tuple[str, ...] = ()
    step_up: tuple[str, ...] = ()
    """Before money, and what cannot be undone; what is enough there is enough to sign in."""

    @property
    def enters(self) -> tuple[str, ...]:
        """Return what is enough to act in the role at all; nothing when anything is."""
        return tuple(dict.fromkeys((*self.sign_in, *self.step_up))) if self.sign_in else ()
