"""Part of signing an agreement and of becoming an expert: nobody gets tasks before what the area requires is done."""

from chassis.asked import Asked
from chassis.database import Tx
from registry.training.domain.records import check_enough
from registry.training.handlers.learned import learned_by
from registry.words.ids import PersonId


async def check_trained(tx: Tx, asked: Asked, person_id: PersonId) -> None:
    """Refuse somebody who has not learned what the area asks for."""
    learned = await learned_by(tx, asked.area, person_id)
    check_enough(learned.asks, learned.record)
