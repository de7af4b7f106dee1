"""Where a text has its finite verbs, and in what clause each stands, as far as its words tell."""
