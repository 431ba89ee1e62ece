"""Training: courses with modules and places, what was learned elsewhere, and whether it is what the area asks for.

Whoever was accepted is trained under the id that they keep as an expert. No agreement is signed with somebody who
has not learned what the area asks for.
"""

from chassis.part import Part
from registry.training import acts, tables
from registry.training.api import courses, people

OFFERS: tuple[str, ...] = ("handlers.check_trained", "handlers.give_places", "store.courses")
PART = Part(
    routers=(courses.router, people.router),
    tables=(
        *(tables.Course, tables.CourseModule, tables.Enrolment),
        *(tables.ModuleDone, tables.OtherTraining),
    ),
    acts=(acts.KEEP_TRAINING, acts.LIST_COURSES, acts.READ_TRAINING),
)
