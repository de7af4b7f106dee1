"""The style check: reads the meeting and its summary, and gives findings with their reasons; it changes nothing."""
