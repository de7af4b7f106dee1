"""The parts that several pages are made of: labels and rules, fields, panels over the page, tables that are lists."""
