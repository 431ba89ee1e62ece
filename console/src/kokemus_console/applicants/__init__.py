"""Who wants to become an expert: applications, interviews, courses, and the day somebody becomes one."""

from kokemus_console.applicants.routes import ROUTES

__all__ = ["ROUTES"]
