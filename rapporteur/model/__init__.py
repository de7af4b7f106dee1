"""A meeting as values: frozen, typed, and free of any file, window or grammar."""
