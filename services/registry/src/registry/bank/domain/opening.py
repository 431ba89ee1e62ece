"""To whom an area opens its experience bank."""

from registry.areas.domain.models import MODEL_OF, Matching


def opens_to_orderers(model: str) -> bool:
    """Return whether orderers search the bank themselves: by the area's operating model."""
    return MODEL_OF[model].matching is Matching.ORDERER_FROM_STORIES
