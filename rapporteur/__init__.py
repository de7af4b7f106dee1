"""Rapporteur: from a key press in the meeting room to the numbered summary on the secretariat's desk."""

__version__ = "0.1.0"
