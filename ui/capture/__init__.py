"""The room during the dialogue: the floor, the agenda, the log, the quick line and the ledger."""
