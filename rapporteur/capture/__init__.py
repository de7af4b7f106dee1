"""The quick line: from one line of text to an entry that can be recorded, and back."""
