"""The six official languages of the United Nations: what a document needs to know of each before anybody words it.

A translator begins here: a language with a pack (see `packs`) is worded in it; for the others these facts are ready.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Prepared:
    """The names and the signs of one language, as the house styles of the United Nations have them.

    In the date, `{day}`, `{month}` and `{year}` are figures, and the name of the month by its place in `months`;
    `first_day` replaces the day where the first of a month has a form of its own. `page` has `{page}` and `{pages}`.
    """

    tag: str
    english_name: str
    own_name: str
    locale: str
    months: tuple[str, ...]
    right_to_left: bool = False
    list_sign: str = "({letter})"
    decimal: str = "."
    thousands: str = ","
    date: str = "{day} {month} {year}"
    first_day: str = ""
    page: str = "{page} / {pages}"


def locale_of(tag: str) -> str:
    """A BCP 47 tag with the region that word processors ask for: "fr-FR"; one that has more than a language stays."""
    known = PREPARED.get(tag.lower())
    return known.locale if known else tag


PREPARED: Mapping[str, Prepared] = MappingProxyType(
    {
        one.tag: one
        for one in (
            Prepared(
                "ar",
                "Arabic",
                "العربية",
                "ar-SA",
                tuple(
                    "كانون الثاني/يناير,شباط/فبراير,آذار/مارس,نيسان/أبريل,أيار/مايو,حزيران/يونيه,تموز/يوليه,آب/أغسطس,"
                    "أيلول/سبتمبر,تشرين الأول/أكتوبر,تشرين الثاني/نوفمبر,كانون الأول/ديسمبر".split(",")
                ),
                right_to_left=True,
                decimal=",",
                thousands="\u00a0",
            ),
            Prepared(
                "zh",
                "Chinese",
                "中文",
                "zh-CN",
                tuple(f"{month}月" for month in range(1, 13)),
                date="{year}年{month}{day}日",
                thousands="\u00a0",
            ),
            Prepared(
                "en",
                "English",
                "English",
                "en-GB",
                tuple("January February March April May June July August September October November December".split()),
                page="Page {page} of {pages}",
            ),
            Prepared(
                "fr",
                "French",
                "français",
                "fr-FR",
                tuple("janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()),
                list_sign="{letter})",
                decimal=",",
                thousands="\u00a0",
                first_day="1er",
                page="Page {page} sur {pages}",
            ),
            Prepared(
                "ru",
                "Russian",
                "русский",
                "ru-RU",
                tuple("января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split()),
                list_sign="{letter})",
                decimal=",",
                thousands="\u00a0",
                date="{day} {month} {year} года",
            ),
            Prepared(
                "es",
                "Spanish",
                "español",
                "es-ES",
                tuple(
                    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()
                ),
                list_sign="{letter})",
                decimal=",",
                thousands="\u00a0",
                date="{day} de {month} de {year}",
                first_day="1",
                page="Página {page} de {pages}",
            ),
        )
    }
)
