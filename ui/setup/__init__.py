"""Setting the meeting up: one page that can be left at any moment and that saves each field as it is left."""
