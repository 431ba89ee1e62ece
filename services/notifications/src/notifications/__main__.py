"""python -m notifications api | worker | migrate | check."""

from chassis.running import main
from notifications.app import SERVICE

if __name__ == "__main__":
    main(SERVICE)
