"""An operator's hands on a running platform: an order's journey, what is parked, every fee counted again."""
