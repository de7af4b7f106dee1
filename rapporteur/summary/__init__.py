"""From the meeting as recorded to the summary as a document of blocks, each traceable to the points behind it."""
