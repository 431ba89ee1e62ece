"""What registry decides, as plain functions of plain values.

words, work, languages, topics, models, counties    what is known beforehand, as data
areas, people, units, experts, agreements            values and decisions
refusals                                             what registry says no to
"""
