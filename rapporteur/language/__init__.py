"""The words: scales, verbs, frames, numbers and dates. Pure text; nothing here knows what a meeting is."""
