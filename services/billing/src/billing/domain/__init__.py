"""What billing decides, and nothing of how it hears, keeps or says it.

Pure: the standard library only; times, calendars and names of new lines come in as arguments.

money          whole minor units; the one place that rounds
times          local wall times and months
rules          the rows of the outcome table
policies       versions of cancellation policy and fee schedule; the calendar of the month
outcomes       the agreed session and what became of it
fees           assess: one outcome to one assessment
corrections    a new assessment to new lines; nothing stated is changed
happenings     what was heard, in billing's words
ledger         the fold: happenings in order to sessions, lines and sayings
statements     the month: notices, totals, statements
explanations   why, in Finnish, Swedish and English
presets        where each operating model starts
refusals       what billing says no to
"""
