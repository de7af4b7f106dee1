"""Finding words in everything that was recorded and in the draft."""
