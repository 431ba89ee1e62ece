"""python -m dispatch api | worker | migrate | check."""

from chassis.running import main
from dispatch.app import SERVICE

if __name__ == "__main__":
    main(SERVICE)
