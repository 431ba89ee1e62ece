"""The smallest whole service: it counts words. It proves the chassis, and is the first thing to read in it.

POST /v1/areas/{area}/words   locks the word, says Counted
hears Counted                 writes an entry, locks the tally, says Tallied
timer `recount`               says Counted once more, at the time it was set for
"""
