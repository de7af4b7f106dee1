"""Where a text has its finite verbs, and in what clause each stands: read from its words, without a dictionary of meanings."""
