"""What people read of experience: topics, whose it is, the forms that work takes, roles of staff."""

from chassis.wording import texts
from registry.words.languages import in_three

_TEXTS = texts(__file__)

TOPICS, PERSPECTIVES = in_three(_TEXTS, "topic"), in_three(_TEXTS, "perspective")
WORK_FORMS, STAFF_ROLES = in_three(_TEXTS, "work_form"), in_three(_TEXTS, "staff_role")
