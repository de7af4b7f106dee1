"""The meeting file: the one room that speaks SQL. `meeting_file.MeetingFile` is its door."""
