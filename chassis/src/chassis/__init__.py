"""What every service needs and none is about.

No business word lives here, and no base class that a service must inherit. A thing moves in when two
services need it.
"""
