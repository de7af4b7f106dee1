"""The draft as a sheet of paper that is written while the meeting goes on."""
