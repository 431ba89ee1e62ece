"""The usual way: FastAPI and a SQLModel session, the unit added and committed, the event published after the commit.

It does: the token (`http_serving`), a pydantic body, the coordinator read, the unit, a commit, the event sent with
aiokafka and awaited; spans and metrics as OpenTelemetry's instrumentation makes them when nothing is said.

It does not: row-level security, Idempotency-Key, a lock on the coordinator, an outbox: a process that dies between the
commit and the broker's answer has registered a unit that nobody hears of.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Annotated
from uuid import UUID, uuid4

import uvloop
from aiokafka import AIOKafkaProducer
from fastapi import Depends, FastAPI, HTTPException, Request
from opentelemetry.instrumentation.fastapi import FastAPIInstrumentor
from pydantic import BaseModel
from sqlalchemy import ARRAY, Column, DateTime, ForeignKeyConstraint, Text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine
from sqlmodel import Field, SQLModel
from sqlmodel.ext.asyncio.session import AsyncSession

from http_serving import POOL, Principal, coordinator, serve, telemetry

TOPIC = "bench.usual.unit"
TABLES = """
    CREATE TABLE usual_staff (area_id text, person_id uuid, name text NOT NULL, roles text[] NOT NULL,
                              PRIMARY KEY (area_id, person_id));
    CREATE TABLE usual_unit (area_id text, unit_id uuid, name text NOT NULL, names jsonb NOT NULL,
                             cost_centre text NOT NULL, coordinator_id uuid NOT NULL, version int NOT NULL,
                             registered_at timestamptz NOT NULL, PRIMARY KEY (area_id, unit_id),
                             FOREIGN KEY (area_id, coordinator_id) REFERENCES usual_staff);
    GRANT SELECT, INSERT ON usual_staff, usual_unit TO registry_app;
    INSERT INTO usual_staff SELECT area_id, person_id, name, roles FROM staff;
"""
WRITTEN = ("usual_unit",)
"""What it writes to."""


class Staff(SQLModel, table=True):
    """A member of staff."""

    __tablename__ = "usual_staff"

    area_id: str = Field(primary_key=True)
    person_id: UUID = Field(primary_key=True)
    name: str
    roles: list[str] = Field(sa_column=Column(ARRAY(Text), nullable=False))


class Unit(SQLModel, table=True):
    """A unit."""

    __tablename__ = "usual_unit"
    __table_args__ = (
        ForeignKeyConstraint(["area_id", "coordinator_id"], ["usual_staff.area_id", "usual_staff.person_id"]),
    )

    area_id: str = Field(primary_key=True)
    unit_id: UUID = Field(primary_key=True, default_factory=uuid4)
    name: str
    names: dict[str, str] = Field(sa_column=Column(JSONB, nullable=False))
    cost_centre: str
    coordinator_id: UUID
    version: int = 1
    registered_at: datetime = Field(
        default_factory=lambda: datetime.now(UTC), sa_column=Column(DateTime(timezone=True), nullable=False)
    )


class NewUnit(BaseModel):
    """The body."""

    name: str
    names: dict[str, str] = {}
    cost_centre: str
    coordinator_id: UUID


class UnitView(BaseModel):
    """The answer."""

    unit_id: UUID
    name: str
    names: dict[str, str]
    cost_centre: str
    coordinator_id: UUID
    version: int


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    url = os.environ["BENCH_URL"].replace("postgresql://", "postgresql+asyncpg://")
    engine = create_async_engine(url, pool_size=POOL, max_overflow=0)
    app.state.sessions = async_sessionmaker(engine, class_=AsyncSession, expire_on_commit=False)
    async with AIOKafkaProducer(
        bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"], acks="all"
    ) as producer:
        app.state.producer = producer
        yield
    await engine.dispose()


app = FastAPI(lifespan=lifespan)
FastAPIInstrumentor.instrument_app(app)


async def a_session(request: Request) -> AsyncIterator[AsyncSession]:
    """Give the request's session."""
    async with request.app.state.sessions() as session:
        yield session


@app.post("/v1/areas/{area}/units", status_code=201, response_model=UnitView)
async def post_unit(
    request: Request,
    area: str,
    body: NewUnit,
    _: Annotated[Principal, Depends(coordinator)],
    session: Annotated[AsyncSession, Depends(a_session)],
) -> Unit:
    """Register a unit with its named coordinator."""
    staff = await session.get(Staff, (area, body.coordinator_id))
    if staff is None or "unit_coordinator" not in staff.roles:
        raise HTTPException(422, "the coordinator is no unit_coordinator of the area")
    unit = Unit(area_id=area, **body.model_dump())
    session.add(unit)
    await session.commit()
    event, key = unit.model_dump_json().encode(), f"{area}:{unit.unit_id}".encode()
    await request.app.state.producer.send_and_wait(TOPIC, event, key=key)
    return unit


if __name__ == "__main__":
    telemetry("usual")
    uvloop.run(serve(app))
