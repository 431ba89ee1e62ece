"""python -m chassis.testing.sample api | worker | migrate | check."""

from chassis.running import main
from chassis.testing.sample.app import SERVICE

main(SERVICE)
