"""The window. It asks and shows and decides nothing: every change is a command of `rapporteur.commands`."""
