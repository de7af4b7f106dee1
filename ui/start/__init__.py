"""The first page: what was open lately, and the ways to begin. It loads neither the database nor the writers."""
