"""How French words meet: elision, contraction, typography, and the comma that closes an inserted clause.

From the grammar and from the typographic rules of the French service of the United Nations: curved apostrophes, a
no-break space before ; : ? ! % and inside guillemets, "d’États" but "de hauts responsables", "du", "des", "au", "aux".
"""

import re

from rapporteur.language.french.numbers import NO_BREAK
from rapporteur.language.text import MARK

# Beginnings of words before which nothing is elided: the aspirated h, numerals said apart, a y that is a consonant.
_ASPIRATED = tuple(
    """hache haie haillon haine hall halo halt hamac hameau hanche hand hangar hanté harcel harcèl hardi
    harem haricot harnais harp hasard hausse haut havre haye heurt hibou hic hiérarch hippie hissé hobby
    hockey holding hollande homard hondur hongr honn hont hors hotte houille houl housse huée huit hurl
    hutte héraut hériss héros hêtre hâte hâti onz oui yacht yaourt yen yoga yémen yougoslav""".split()
)
_NOT_ASPIRATED = ("haltère", "halluc")
_VOWEL = re.compile(r"[aàâäeéèêëiîïoôöuùûühyæœ]", re.IGNORECASE)
# An acronym in H, such as HCR, is spelt out, and nothing is elided before it.
_SPELT_OUT = re.compile(r"H[A-Z]")
_Y_AS_CONSONANT = re.compile(r"y[aeoué]", re.IGNORECASE)
_CONTRACTED = {("de", "le"): "du", ("de", "les"): "des", ("à", "le"): "au", ("à", "les"): "aux"}
# Behind "de" an indefinite article goes: "se féliciter de" and "des progrès" make "de progrès".
_SWALLOWED = ("des", "du")
_ELIDED = frozenset(("de", "que", "ne", "se", "me", "je", "le", "la", "lorsque", "puisque"))
_QUOTED = re.compile(r'"([^"\n]*)"')


def elides(text: str) -> bool:
    """Whether the word before drops its vowel here: "l’", "d’", "qu’" stand before it."""
    word = text.lstrip("«(“ " + NO_BREAK)
    if not _VOWEL.match(word) or _SPELT_OUT.match(word) or _Y_AS_CONSONANT.match(word):
        return False
    lower = word.lower()
    return not lower.startswith(_ASPIRATED) or lower.startswith(_NOT_ASPIRATED)


def linked(words: str, text: str) -> str:
    """Two pieces of a sentence as they meet: contraction and elision where the first ends in "de", "à", "que" or "si".

    A conjunction or preposition that both bring stands once.
    """
    if not words or not text:
        return words or text
    before, _, last = words.rpartition(" ")
    joined = _met(last, text)
    if joined is None:
        return f"{words} {text}"
    return f"{before} {joined}" if before else joined


def shared(words: str, text: str) -> str:
    """The same for nouns of a list, each of which takes the "de" or "à": "quant au calendrier et aux critères"."""
    last = words.rpartition(" ")[2]
    found = _SECOND_NOUN.search(text) if last in ("de", "à") else None
    if not found or _RELATED.search(text[: found.start()]):
        return linked(words, text)
    listed = [linked(last, noun) for noun in _LISTED_NOUN.split(text[: found.start()])[1:]]
    first = _LISTED_NOUN.split(text[: found.start()])[0]
    return ", ".join([linked(words, first), *listed]) + found[0] + linked(last, text[found.end() :])


# Where a second noun with its article begins, and what before it may have another noun of its own behind "et".
_SECOND_NOUN = re.compile(r" (?:et|ou) (?=(?:le|la|les) |l’)")
_LISTED_NOUN = re.compile(r", (?=(?:le|la|les) |l’)")
_RELATED = re.compile(r"\b(?:entre|qui|que|dont|où)\b|qu’|[(;:]|^(?!l’|la |le |les )")


def _met(last: str, text: str) -> str | None:
    """How a short word meets what follows it; None where nothing happens."""
    first, _, rest = text.partition(" ")
    if first == last or (last == "que" and text.startswith("qu’")) or (last == "de" and text.startswith("d’")):
        return text
    if (last, first) in _CONTRACTED and rest and not is_infinitive(rest.split(" ", 1)[0]):
        return f"{_CONTRACTED[last, first]} {rest}"
    if last == "de" and first in _SWALLOWED and rest:
        return _met("de", rest) or f"de {rest}"
    if last == "à" and first in ("au", "aux"):
        return text
    if last == "si" and re.match(r"ils?\b", text):
        return f"s’{text}"
    return f"{last[:-1]}’{text}" if last in _ELIDED and elides(text) else None


_INFINITIVE = re.compile(
    r"\w+(?:er|ir|oir|[aeiou]ndre|[ea]ttre|[uo][iu]re|aire|rire|lire|dire|vre|aître|clure|rdre|udre|ompre|aincre)|être"
)
# Nouns and adjectives that end as infinitives do.
_NO_INFINITIVES = frozenset(
    """air atelier avenir banquier berger boulanger cadavre cahier calendrier cancer cavalier chair
    chantier cher clair clavier collier comptoir couloir courrier courtier cuir cuisinier cuivre
    cylindre danger dernier dossier désespoir désir désordre entier escalier espoir familier fer fichier
    financier fièvre foncier forestier foudre foyer février gibier grenier guerrier hier hiver
    hospitalier héritier immobilier janvier jardinier leader lettre levier livre loisir loyer lèvre
    manoir maître mer messager millier miroir mobilier métier noir ordre ouvrier palier papier
    particulier passager pauvre pilier plaisir poivre policier poudre pouvoir premier prisonnier
    pétrolier quartier routier régulier réservoir singulier soir souvenir terroir tir tiroir trésorier
    ver éclair étranger œuvre""".split()
)
_VERBS_IN_AIRE_AND_OIRE = frozenset(
    "faire refaire satisfaire extraire distraire taire plaire soustraire boire croire".split()
)


def is_infinitive(word: str) -> bool:
    """Whether a word is the infinitive of a verb, as its ending has it; nouns of the same ending apart."""
    word = re.sub(r"^[snlm]’", "", word.strip(",.;:")).lower()
    if word in _NO_INFINITIVES:
        return False
    if word.endswith(("aire", "oire")):
        return word in _VERBS_IN_AIRE_AND_OIRE
    return bool(_INFINITIVE.fullmatch(word))


def with_article(noun: str, *, feminine: bool, plural: bool) -> str:
    """A noun with its definite article."""
    if plural:
        return f"les {noun}"
    return f"l’{noun}" if elides(noun) else f"{'la' if feminine else 'le'} {noun}"


def typeset(text: str) -> str:
    """The signs of a text as French sets them; the marks of footnotes stay.

    Only signs change: apostrophes are curved, straight quotes become guillemets, and the space that already stands
    before a tall sign, or between the figures of a number and per cent, is one that no line breaks at.
    """
    parts: list[str] = []
    position = 0
    for mark in MARK.finditer(text):
        parts += [_set(text[position : mark.start()]), mark[0]]
        position = mark.end()
    return "".join([*parts, _set(text[position:])])


def _set(text: str) -> str:
    text = re.sub(r"(?<=\w)'(?=\w)", "’", text)
    text = _QUOTED.sub(rf"«{NO_BREAK}\1{NO_BREAK}»", text)
    text = re.sub(r"[ \u202f](?=[;:?!%»])", NO_BREAK, text)
    return re.sub(r"(?<=«)[ \u202f]", NO_BREAK, text)


# What opens an insertion that a second comma has to close before the verb.
_OPENS_AN_INSERTION = re.compile(
    r"(?:notamment|en particulier|y compris|ainsi qu[e’]|particulièrement|surtout|principalement|à savoir|"
    r"c’est-à-dire|par exemple|comme|tel(?:le)?s? qu[e’]|dont|qui|lequel|laquelle|lesquels|lesquelles|où|"
    r"entre autres|sans|afin|pour|en vue|au moyen|compte tenu|conformément|à l’exception|"
    r"et (?:notamment|surtout|en particulier)|"
    r"[a-zéè]+(?:é|ée|és|ées|ant)\b|[a-zéè]+[iu](?:e?|t|te|se)s? (?:en|par|dans|à|aux?|de|d’|pour|sur)\b)",
    re.IGNORECASE,
)


def ends_in_insertion(noun_phrase: str) -> bool:
    """Whether the phrase ends inside an inserted clause, so that a comma must close it before the verb."""
    text = re.sub(r"\([^()]*\)", "", MARK.sub("", noun_phrase))
    is_open = False
    for segment in re.split(r",\s+", text)[1:]:
        is_open = bool(_OPENS_AN_INSERTION.match(segment)) or (is_open and " et " in segment)
    return is_open


# Beginnings of words that any two points of such a meeting may share without being about one thing.
_OF_EVERYTHING = frozenset(
    """import renfor assure souten partic différ promou favori effect nation intern dévelo relati mesure
    difficu proces membre gouver pays partie parties néces nécess permet public dispos""".split()
)


def takes_up(text: str, before: str) -> bool:
    """Whether a point takes up the matter of the one before it: two words of some length in common."""
    return len(_matter(text) & _matter(before)) >= 2


def _matter(text: str) -> frozenset[str]:
    return frozenset(word[:6].lower() for word in re.findall(r"\w{6,}", text)) - _OF_EVERYTHING
