"""Help inside the window, made from the tables that the program itself works by."""
