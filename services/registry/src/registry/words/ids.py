"""Ids, each with a type of its own, so that none is taken for another."""

from typing import NewType
from uuid import UUID

PersonId = NewType("PersonId", UUID)
UnitId = NewType("UnitId", UUID)
ExpertId = NewType("ExpertId", UUID)
AgreementId = NewType("AgreementId", UUID)
