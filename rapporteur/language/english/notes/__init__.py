"""How a note typed in the room is read: what it leaves out, what it says first, and the form it is brought into."""
