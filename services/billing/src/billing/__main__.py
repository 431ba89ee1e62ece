"""python -m billing api | worker | migrate | check."""

from billing.app import SERVICE
from chassis.running import main

if __name__ == "__main__":
    main(SERVICE)
