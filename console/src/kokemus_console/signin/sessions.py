"""Sessions: who is signed in with this browser, with a token that is renewed before it expires."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import jwt

from chassis.auth import Principal, Verifier
from chassis.clock import SystemClock
from chassis.database import EVERY_AREA, Database
from chassis.failures import Unauthenticated, Unavailable
from chassis.logging import Log
from kokemus_console.settings import PLATFORM, Settings
from kokemus_console.signin import keeping
from kokemus_console.signin.provider import Away, NotSignedIn, Tokens
from kokemus_console.signin.providers import Providers

RENEWED_BEFORE = timedelta(seconds=60)
"""A token that expires sooner might do so on its way."""
FRESH = timedelta(minutes=15)
"""So long after a sign-in nobody is asked to sign in again (OWASP ASVS 4.0.3, 3.7.1)."""
JUST_NOW = timedelta(minutes=1)
USED_EVERY = timedelta(minutes=1)
"""How exactly it is known when a session was last used."""

log = Log("console.signin")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who is signed in: what the services see of them, and the key of their session."""

    principal: Principal
    name: str
    token: str
    session: str
    """The cookie's value; never shown."""
    is_fresh: bool = True
    """Whether they showed who they are a short while ago: asked for before what cannot be undone."""
    provider: str = PLATFORM
    """With whose accounts they signed in."""
    asked: tuple[str, ...] = ()
    """For which `acr` the provider was asked when they signed in."""
    has_just_come: bool = False
    """Whether the sign-in was less than a minute ago: sending them there again would change nothing."""

    @property
    def whose(self) -> str:
        """What a form carries so that what was typed is shown to nobody else."""
        return keeping.derived(self.principal.subject, "whose")

    @property
    def form_key(self) -> str:
        """What a form of this session carries, so that no other site can send it (CSRF)."""
        return keeping.derived(self.session, "form")


class Sessions:
    """The sessions of all browsers."""

    def __init__(
        self, database: Database, providers: Providers, verifier: Verifier, settings: Settings
    ) -> None:
        self._database = database
        self._providers = providers
        self._verifier = verifier
        self._idle = timedelta(minutes=settings.session_idle_minutes)
        self._longest = timedelta(hours=settings.session_hours)
        self._clock = SystemClock()  # tokens expire by the real time, also on a test platform

    async def begin(self, tokens: Tokens) -> str:
        """Begin a session and return its new name: one that stood before the sign-in is never taken up.

        Raise NotSignedIn when the services would not believe the token.
        """
        principal = await self._believed(tokens)
        name = keeping.new_name()
        async with self._database.transaction({EVERY_AREA}) as tx:
            await keeping.keep(
                tx,
                "session",
                name,
                tokens,
                now=self._clock.now(),
                lasts=self._longest,
                whose=principal.subject,
            )
        return name

    async def person(self, name: str, *, is_used: bool = True) -> Person | None:
        """Return who is signed in under a name; None when nobody is any more. Raise Away when it cannot be known."""
        now = self._clock.now()
        async with self._database.transaction({EVERY_AREA}) as tx:
            row = await keeping.found(tx, "session", name, now=now)
            tokens = None if row is None else keeping.opened(name, row, Tokens)
            if row is None or tokens is None or now - row.used_at > self._idle:
                return None
            if expires(tokens.access) - now < RENEWED_BEFORE:
                # The row is held: of two tabs one renews, and the other then finds it done.
                try:
                    tokens = await self._providers.of(tokens.provider).renewed(tokens)
                    keeping.replace(name, row, tokens)
                except NotSignedIn as no:
                    log.info("signin.not_renewed", reason=str(no)[:200])
                    await (await tx.session()).delete(row)
                    return None
                except Away as no:
                    # What there is may still serve for a while; the services look at it themselves.
                    log.warning("signin.renewed_later", reason=str(no)[:200])
            if is_used and now - row.used_at > USED_EVERY:
                row.used_at = now
        try:
            principal = await self._believed(tokens)
        except NotSignedIn:
            return None
        return Person(
            principal,
            tokens.name,
            tokens.access,
            name,
            is_fresh=is_fresh(tokens, now),
            provider=tokens.provider,
            asked=tokens.asked,
            has_just_come=now - row.kept_at < JUST_NOW,
        )

    async def _believed(self, tokens: Tokens) -> Principal:
        """Return for whom the services take somebody.

        Raise NotSignedIn when they take them for nobody, and when a provider passes on a token that is not its own:
        a hostile one would give its people's browsers what it got of somebody elsewhere.
        """
        provider = self._providers.of(tokens.provider)
        try:
            principal = await self._verifier.principal(tokens.access)
        except Unauthenticated as no:
            raise NotSignedIn(str(no)) from no
        except Unavailable as no:
            raise Away(str(no)) from no
        if principal.issuer != provider.it.issuer:
            raise NotSignedIn("the access token is another issuer's")
        return principal

    async def end_others(self, person: Person) -> int:
        """End all other sessions of somebody, in whatever browser, and return how many those were."""
        async with self._database.transaction({EVERY_AREA}) as tx:
            return await keeping.end_others(tx, person.principal.subject, but=person.session)

    async def end(self, name: str) -> str:
        """End a session and return where the browser goes so that the provider ends its own too."""
        now = self._clock.now()
        async with self._database.transaction({EVERY_AREA}) as tx:
            row = await keeping.found(tx, "session", name, now=now)
            tokens = None if row is None else keeping.opened(name, row, Tokens)
            if row is not None:
                await (await tx.session()).delete(row)
        if tokens is None:
            return "/goodbye"
        try:
            return await self._providers.of(tokens.provider).goodbye(tokens)
        except (Away, NotSignedIn):
            return "/goodbye"


def is_fresh(tokens: Tokens, now: datetime) -> bool:
    """Tell whether somebody showed who they are a short while ago."""
    return now.timestamp() - tokens.signed_in_at < FRESH.total_seconds()


def expires(token: str) -> datetime:
    """Return when an access token expires (UTC); long ago for one that does not say."""
    try:
        claims = jwt.decode(token, options={"verify_signature": False})
        return datetime.fromtimestamp(float(claims["exp"]), UTC)
    except (jwt.PyJWTError, KeyError, ValueError, TypeError, OverflowError, OSError):
        return datetime.fromtimestamp(0, UTC)
