"""The month over HTTP.

months         how far each is, what it adds up to, its close
notices        what units were told that they pay, and their approval
objections     what units say is wrong in them
open_sessions  what has ended and has no outcome
statements     what experts are paid
"""

from billing.month.api import months, notices, objections, open_sessions, statements

ROUTERS = (months.router, notices.router, objections.router, open_sessions.router, statements.router)
