"""The life of an offer and what a yes brings about; pure."""
