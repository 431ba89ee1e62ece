"""Named queries; the only module that knows the tables. Takes and gives domain values.

books     what the ledger needs and changes: set-based, for the hot path
areas     areas, units, versions of policies
months    the month's row, its lines, notices and statements
reading   what people ask for
"""
