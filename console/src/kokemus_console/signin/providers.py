"""Providers: with whose accounts people sign in, and which of them can be meant."""

from __future__ import annotations

from collections.abc import Sequence

from kokemus_console.settings import Settings
from kokemus_console.signin.provider import NotSignedIn, Provider


class Providers:
    """The identity providers of the platform and of areas."""

    def __init__(self, settings: Settings) -> None:
        self.all: Sequence[Provider] = [Provider(one, settings) for one in settings.sign_ins]

    def of(self, name: str) -> Provider:
        """Return the provider of a name; raise NotSignedIn when it is none of ours any more."""
        found = next((one for one in self.all if one.it.name == name), None)
        if found is None:
            raise NotSignedIn("the provider is not known here")
        return found

    def of_area(self, area: str) -> Sequence[Provider]:
        """Return the providers that can open an area's pages, its own first; of no area: all."""
        if not area:
            return self.all
        own = [one for one in self.all if one.it.areas is not None and area in one.it.areas]
        return [*own, self.all[0]]

    def meant(self, area: str, remembered: str | None) -> Provider | None:
        """Return the only provider that can be meant, or that which this browser chose before; None: it is asked."""
        offered = self.of_area(area)
        if len(offered) == 1:
            return offered[0]
        return next((one for one in offered if one.it.name == remembered), None)
