"""What an expert shows of themselves: stories, the name above them, consents; and a coordinator's drafts of stories."""

from kokemus_console.profile.routes import ROUTES

__all__ = ["ROUTES"]
