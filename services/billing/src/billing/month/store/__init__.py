"""The month as it is kept.

runs        how far each is
notices     what units were told that they pay, what they approved
objections  what units object to in their notices
statements  what experts are paid
stated      in which notices and statements an order's lines stood
"""
