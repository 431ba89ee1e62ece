"""python -m registry api | worker | migrate | check."""

from chassis.running import main
from registry.app import SERVICE

if __name__ == "__main__":
    main(SERVICE)
