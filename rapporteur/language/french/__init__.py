"""French, as the French service of the United Nations writes it: the tables, and the frames that use them."""
