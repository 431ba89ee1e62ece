"""How an area runs the activity: set by a coordinator who sees first what changes; and its page for everybody."""

from kokemus_console.practice import pages, public

ROUTES = (*pages.ROUTES, *public.ROUTES)

__all__ = ["ROUTES"]
