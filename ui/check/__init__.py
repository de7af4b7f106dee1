"""The style check in the window: what was found, beside the draft and in a panel, and what to do about it."""
