"""The only ways in which a meeting changes: one class a verb, one module a noun.

A command looks at the meeting as it is and says what changes; it writes nothing. `Session.run` makes it one
transaction with one row of the journal.
"""
