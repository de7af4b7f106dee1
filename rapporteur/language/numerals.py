"""Roman numerals, which number the sections in every language, and the letters of lists."""

NUMERALS = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
    (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip


def roman(number: int) -> str:
    """A whole number from 1 in capital Roman numerals."""
    text = ""
    for value, numeral in NUMERALS:
        count, number = divmod(number, value)
        text += numeral * count
    return text


def letters(number: int) -> str:
    """The letters of a list entry as word processors count them: a to z, aa, bb to zz, aaa."""
    times, letter = divmod(number - 1, 26)
    return chr(ord("a") + letter) * (times + 1)
