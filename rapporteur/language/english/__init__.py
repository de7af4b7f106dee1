"""English, as the United Nations writes it: the tables of the genre, and the frames that use them."""
