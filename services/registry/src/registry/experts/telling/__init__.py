"""What people read of experience: topics, whose it is, the forms that work takes, roles of staff."""

from registry.areas.telling.reading import words_beside

_WORDS = words_beside(__file__)

TOPICS, PERSPECTIVES = _WORDS["topic"], _WORDS["perspective"]
WORK_FORMS, STAFF_ROLES = _WORDS["work_form"], _WORDS["staff_role"]
