"""Who may: tokens of the right issuer, audience, age and algorithm, for the area and with the role."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any
from uuid import UUID

import httpx
import jwt
import pytest
from cryptography.hazmat.primitives import serialization

from chassis import auth
from chassis import keys as keys_module
from chassis.auth import Verifier
from chassis.database import Database
from chassis.failures import Unauthenticated, Unavailable
from chassis.running import Context, application
from chassis.testing.issuer import KEY_ID, Issuer, IssuerServer
from chassis.testing.sample.app import SERVICE, SampleSettings
from chassis.testing.sample.words import AREA

WORDS = f"/v1/areas/{AREA}/words"
UNIT = UUID("01a139a3-d280-76be-870e-814f2bfcbf77")


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


@pytest.fixture
def signed(issuer: IssuerServer) -> Callable[..., str]:
    """Give a function that signs a coordinator's token of the area, with deviations."""

    def sign(**deviations: Any) -> str:
        claims: dict[str, Any] = {"areas": [AREA], "roles": ["coordinator"]}
        return issuer.issuer.token("kaisa", **(claims | deviations))

    return sign


async def refused(client: httpx.AsyncClient, headers: dict[str, str], *, status: int, saying: str) -> None:
    answer = await client.get(WORDS, headers=headers)
    assert answer.status_code == status, answer.text
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert saying in answer.json()["detail"]
    assert ("WWW-Authenticate" in answer.headers) == (status == 401)


class TestATokenIsAccepted:
    async def test_when_all_is_right_with_it(
        self, client: httpx.AsyncClient, signed: Callable[..., str]
    ) -> None:
        assert (await client.get(WORDS, headers=bearer(signed()))).status_code == 200

    async def test_however_the_scheme_is_written(
        self, client: httpx.AsyncClient, signed: Callable[..., str]
    ) -> None:
        assert (await client.get(WORDS, headers={"Authorization": f"bEARER {signed()}"})).status_code == 200

    async def test_with_all_that_it_says(self, settings: SampleSettings, signed: Callable[..., str]) -> None:
        found = await Verifier(settings).principal(signed(units=[UNIT], expert_id=UNIT))

        assert found == auth.Principal(
            "kaisa", frozenset({AREA}), frozenset({"coordinator"}), frozenset({UNIT}), UNIT
        )

    async def test_a_few_seconds_after_its_end(
        self, client: httpx.AsyncClient, signed: Callable[..., str]
    ) -> None:
        assert (
            await client.get(WORDS, headers=bearer(signed(lifetime=timedelta(seconds=-1))))
        ).status_code == 200


def test_a_subject_that_is_no_uuid_stands_for_one_person_still() -> None:
    def person(subject: str) -> UUID:
        return auth.Principal(subject, frozenset(), frozenset(), frozenset(), None).person_id

    assert person(str(UUID(int=7))) == UUID(int=7)
    assert person("maija@example.org") == person("maija@example.org") != person("matti@example.org")


class TestATokenIsRefused:
    @pytest.mark.parametrize(
        "headers", [{}, {"Authorization": "Basic a2Fpc2E="}, {"Authorization": "Bearer "}]
    )
    async def test_that_is_none(self, client: httpx.AsyncClient, headers: dict[str, str]) -> None:
        await refused(client, headers, status=401, saying="no bearer token")

    @pytest.mark.parametrize("text", ["x", "a.b.c", "....", "eyJhbGciOiJub25lIn0.e30."])
    async def test_that_is_no_token(self, client: httpx.AsyncClient, text: str) -> None:
        await refused(client, bearer(text), status=401, saying="")

    async def test_that_has_expired(self, client: httpx.AsyncClient, signed: Callable[..., str]) -> None:
        await refused(client, bearer(signed(lifetime=timedelta(minutes=-1))), status=401, saying="expired")

    async def test_that_is_for_another_audience(
        self, client: httpx.AsyncClient, signed: Callable[..., str]
    ) -> None:
        await refused(client, bearer(signed(audience="another")), status=401, saying="audience")

    async def test_that_another_issuer_made(
        self, client: httpx.AsyncClient, issuer: IssuerServer, signed: Callable[..., str]
    ) -> None:
        issuer.issuer.url, ours = "http://issuer.example.invalid", issuer.issuer.url
        try:
            token = signed()
        finally:
            issuer.issuer.url = ours
        await refused(client, bearer(token), status=401, saying="another issuer")

    @pytest.mark.parametrize(
        "odd",
        [
            {"exp": "2000000000"},
            {"exp": "soon"},
            {"exp": 10**400},
            {"exp": 1e300},
            {"exp": float("inf")},
            {"exp": float("nan")},
            {"exp": True},
            {"exp": None},
            {"exp": [2_000_000_000]},
            {"nbf": "soon"},
            {"nbf": 10**400},
            {"iat": 10**400},
            {"iat": float("inf")},
            {"sub": "\ud800"},
            {"sub": "x" * 10_000},
            {"sub": ""},
            {"sub": "a\x00b"},
            {"sub": 7},
            {"sub": None},
            {"areas": [["ita-uusimaa"]]},
            {"areas": "ita-uusimaa"},
            {"roles": {"coordinator": 1}},
            {"units": ["not an id"]},
            {"expert_id": 7},
            {"expert_id": ["x"]},
            {"aud": 7},
        ],
        ids=lambda odd: repr(odd)[:30],
    )
    async def test_whose_claims_are_odd_though_the_issuer_signed_it(
        self, client: httpx.AsyncClient, signed: Callable[..., str], odd: dict[str, object]
    ) -> None:
        await refused(client, bearer(signed(besides=odd)), status=401, saying="")

    async def test_that_another_key_signed(self, client: httpx.AsyncClient, issuer: IssuerServer) -> None:
        forged = Issuer(issuer.issuer.url).token("kaisa", areas=[AREA], roles=["coordinator"])

        await refused(client, bearer(forged), status=401, saying="cannot be accepted")

    async def test_that_a_key_signed_which_nobody_knows(
        self, client: httpx.AsyncClient, signed: Callable[..., str]
    ) -> None:
        await refused(client, bearer(signed(key_id="unknown")), status=401, saying="'unknown'")

    @pytest.mark.parametrize("header", [{}, {"kid": 7}])
    async def test_that_names_no_key(
        self, client: httpx.AsyncClient, issuer: IssuerServer, header: dict[str, Any]
    ) -> None:
        made = _forged({"alg": "ES256"} | header, {"sub": "kaisa"}, b"")

        await refused(client, bearer(made), status=401, saying="")

    async def test_that_is_not_signed_at_all(self, client: httpx.AsyncClient, issuer: IssuerServer) -> None:
        made = _forged({"alg": "none", "kid": KEY_ID}, _claims(issuer), b"")

        await refused(client, bearer(made), status=401, saying="cannot be accepted")

    async def test_that_is_signed_with_the_public_key_as_a_secret(
        self, client: httpx.AsyncClient, issuer: IssuerServer
    ) -> None:
        pem = issuer.issuer._key.public_key().public_bytes(
            serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
        )
        algorithm = jwt.algorithms.HMACAlgorithm(jwt.algorithms.HMACAlgorithm.SHA256)
        made = _forged({"alg": "HS256", "kid": KEY_ID}, _claims(issuer), pem, algorithm)

        await refused(client, bearer(made), status=401, saying="cannot be accepted")

    async def test_that_is_signed_with_an_algorithm_which_is_not_accepted_here(
        self, settings: SampleSettings, signed: Callable[..., str]
    ) -> None:
        strict = settings.model_copy(update={"oidc_algorithms": ("RS256",)})

        with pytest.raises(Unauthenticated, match="alg value is not allowed"):
            await Verifier(strict).principal(signed())

    @pytest.mark.parametrize("missing", ["exp", "iss", "aud", "sub"])
    async def test_that_lacks_a_claim(
        self, client: httpx.AsyncClient, issuer: IssuerServer, missing: str
    ) -> None:
        claims = {name: value for name, value in _claims(issuer).items() if name != missing}
        made = jwt.encode(claims, issuer.issuer._key, algorithm="ES256", headers={"kid": KEY_ID})

        await refused(client, bearer(made), status=401, saying="")

    @pytest.mark.parametrize(
        "odd",
        [{"areas": AREA}, {"roles": [1]}, {"units": ["seven"]}, {"expert_id": "seven"}, {"areas": {"a": 1}}],
    )
    async def test_whose_claims_have_another_shape(
        self, client: httpx.AsyncClient, issuer: IssuerServer, odd: dict[str, Any]
    ) -> None:
        made = jwt.encode(
            _claims(issuer) | odd, issuer.issuer._key, algorithm="ES256", headers={"kid": KEY_ID}
        )

        await refused(client, bearer(made), status=401, saying="wrong shape")


class TestAPersonIsRefused:
    async def test_in_another_area(self, client: httpx.AsyncClient, signed: Callable[..., str]) -> None:
        await refused(client, bearer(signed(areas=["kymenlaakso"])), status=403, saying="does not cover")

    async def test_without_the_role(self, client: httpx.AsyncClient, signed: Callable[..., str]) -> None:
        await refused(
            client, bearer(signed(roles=["expert"])), status=403, saying="expected one of ['coordinator']"
        )

    @pytest.mark.parametrize("area", ["*", "?", "a,b", "A"])
    async def test_in_what_is_no_area_though_the_token_names_it(
        self, client: httpx.AsyncClient, signed: Callable[..., str], area: str
    ) -> None:
        answer = await client.get(
            f"/v1/areas/{area.replace('?', '%3F')}/words", headers=bearer(signed(areas=[area]))
        )

        assert answer.status_code == 403

    async def test_who_is_no_operator_in_operations(
        self, client: httpx.AsyncClient, signed: Callable[..., str]
    ) -> None:
        assert (await client.get("/v1/operations/parked", headers=bearer(signed()))).status_code == 403


class TestTheIssuer:
    @pytest.fixture
    def own(self) -> Iterator[IssuerServer]:
        server = IssuerServer().start()
        yield server
        server.stop()

    @pytest.fixture
    def asked(self, monkeypatch: pytest.MonkeyPatch) -> list[str]:
        """Give what was asked of any issuer."""
        urls: list[str] = []
        get = httpx.AsyncClient.get

        async def noted(self: httpx.AsyncClient, url: str, **named: Any) -> httpx.Response:
            urls.append(url)
            return await get(self, url, **named)

        monkeypatch.setattr(httpx.AsyncClient, "get", noted)
        return urls

    async def test_that_does_not_answer_makes_the_service_say_try_again(
        self, database: Database, settings: SampleSettings, signed: Callable[..., str]
    ) -> None:
        away = settings.model_copy(update={"oidc_jwks_url": "http://127.0.0.1:9/jwks.json"})
        context = Context(away, None, database, Verifier(away))  # type: ignore[arg-type]
        transport = httpx.ASGITransport(app=application(SERVICE, context))
        async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
            await refused(client, bearer(signed()), status=503, saying="identity provider does not answer")

    @pytest.mark.parametrize(
        "answer", [b"not json", b"[]", b'{"keys": []}', b'{"keys": [{"kty": "XX"}]}', b"{}"]
    )
    async def test_that_answers_nonsense_is_as_good_as_silent(
        self, settings: SampleSettings, own: IssuerServer, signed: Callable[..., str], answer: bytes
    ) -> None:
        own._server.documents["/jwks.json"] = answer  # type: ignore[attr-defined]
        with pytest.raises(Unavailable):
            await Verifier(_of(settings, own)).principal(signed())

    async def test_is_asked_once_for_many_requests(
        self, settings: SampleSettings, own: IssuerServer, asked: list[str]
    ) -> None:
        verifier = Verifier(_of(settings, own))
        tokens = [own.issuer.token("kaisa") for _ in range(20)]

        await asyncio.gather(*map(verifier.principal, tokens))

        assert len(asked) == 1

    async def test_that_falls_silent_later_leaves_the_keys_in_use_for_a_while(
        self, settings: SampleSettings, own: IssuerServer, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        verifier = Verifier(_of(settings, own))
        await verifier.principal(own.issuer.token("kaisa"))
        own._server.documents.clear()  # type: ignore[attr-defined]
        keys = verifier._issuers[0].keys

        keys._fetched_at = keys._asked_at = keys._fetched_at - keys_module.KEYS_FRESH_SECONDS - 1
        assert (await verifier.principal(own.issuer.token("kaisa"))).subject == "kaisa"

        keys._fetched_at = keys._fetched_at - keys_module.KEYS_STALE_SECONDS
        keys._asked_at = keys._fetched_at
        with pytest.raises(Unavailable):
            await verifier.principal(own.issuer.token("kaisa"))

    async def test_that_has_a_new_key_is_asked_for_it(
        self, settings: SampleSettings, own: IssuerServer, asked: list[str]
    ) -> None:
        verifier = Verifier(_of(settings, own))
        await verifier.principal(own.issuer.token("kaisa"))
        newer = Issuer(own.issuer.url)
        keys = [dict(newer.jwks()["keys"][0]) | {"kid": "newer"}]  # type: ignore[index]
        own._server.documents["/jwks.json"] = json.dumps({"keys": keys}).encode()  # type: ignore[attr-defined]

        with pytest.raises(Unauthenticated):
            await verifier.principal(newer.token("kaisa", key_id="newer"))
        assert len(asked) == 1, "it was asked a moment ago"

        verifier._issuers[0].keys._asked_at -= keys_module.KEYS_PAUSE_SECONDS + 1
        assert (await verifier.principal(newer.token("kaisa", key_id="newer"))).subject == "kaisa"
        with pytest.raises(Unauthenticated):
            await verifier.principal(own.issuer.token("kaisa"))

    async def test_is_not_asked_again_and_again_for_a_key_that_it_does_not_have(
        self, settings: SampleSettings, own: IssuerServer, asked: list[str]
    ) -> None:
        verifier = Verifier(_of(settings, own))
        for number in range(10):
            with pytest.raises(Unauthenticated):
                await verifier.principal(own.issuer.token("kaisa", key_id=f"unknown-{number}"))

        assert len(asked) == 1


def _of(settings: SampleSettings, issuer: IssuerServer) -> SampleSettings:
    return settings.model_copy(update={"oidc_issuer": issuer.issuer.url, "oidc_jwks_url": None})


def _claims(issuer: IssuerServer) -> dict[str, Any]:
    good = issuer.issuer.token("kaisa", areas=[AREA], roles=["coordinator"])
    claims: dict[str, Any] = jwt.decode(good, options={"verify_signature": False})
    return claims


def _forged(header: dict[str, Any], claims: dict[str, Any], secret: bytes, algorithm: Any = None) -> str:
    """Return a token that no honest library would make."""
    parts = [jwt.utils.base64url_encode(json.dumps(part).encode()) for part in (header, claims)]
    signed = b".".join(parts)
    signature = algorithm.sign(signed, secret) if algorithm else b""
    return b".".join([signed, jwt.utils.base64url_encode(signature)]).decode()
