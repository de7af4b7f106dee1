"""Gender and number of French nouns and noun phrases, as far as the agreement of a participle asks for them.

The determiner says most: "la", "une", "cette" are feminine, "les" is plural. Behind "l'", "les" or "des" the head of
the phrase decides, by the adjectives round it, by its ending, or as one of the words that do not follow their ending.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from rapporteur.language.text import MARK


class Agreement(NamedTuple):
    """What agrees with a noun phrase."""

    feminine: bool = False
    plural: bool = False

    def of(self, word: str) -> str:
        """A masculine singular participle or adjective in this gender and number: "soulignées", "mis", "favorables"."""
        word = f"{word}e" if self.feminine and not word.endswith("e") else word
        return f"{word}s" if self.plural and not word.endswith(("s", "x")) else word


MASCULINE, FEMININE = False, True

# Determiners, and what they say: gender, and whether they are plural; None where they leave the gender open.
DETERMINERS: dict[str, tuple[bool | None, bool | None]] = {
    **dict.fromkeys(("le", "un", "ce", "cet", "du", "au", "aucun", "tout", "quel"), (MASCULINE, False)),
    **dict.fromkeys(("la", "une", "cette", "sa", "ma", "aucune", "toute", "quelle"), (FEMININE, False)),
    **dict.fromkeys(("l’", "son", "leur", "notre", "votre", "chaque"), (None, False)),
    **dict.fromkeys(("de", "d’"), (None, None)),
    **dict.fromkeys(
        ("les", "des", "aux", "ces", "ses", "leurs", "nos", "vos", "plusieurs", "quelques"),
        (None, True),
    ),
    **dict.fromkeys(("certains", "tous", "quels"), (MASCULINE, True)),
    **dict.fromkeys(("certaines", "toutes", "diverses", "différentes", "quelles"), (FEMININE, True)),
}
NUMERALS = frozenset("deux trois quatre cinq six sept huit neuf dix".split())

# Adjectives that stand before their noun, in the masculine singular; the forms are made from them.
_BEFORE = """premier dernier principal nouveau grand bon meilleur autre multiple divers différent nombreux petit
double seul même vaste futur éventuel récent important plein simple véritable certain tel énorme large
long haut mauvais vif triple actuel profond potentiel moindre pire bref rare deuxième troisième second
ancien jeune vrai prochain prétendu réel fort faible juste libre propre constant possible cruel lourd
grave""".split()


def _feminine(adjective: str) -> str:
    endings = (
        ("eux", "euse"), ("er", "ère"), ("el", "elle"), ("if", "ive"), ("on", "onne"), ("ien", "ienne"),
        ("eau", "elle"), ("ef", "ève"), ("ong", "ongue"), ("f", "ve"), ("as", "asse"), ("e", "e"),
    )  # fmt: skip
    changed = (adjective.removesuffix(end) + other for end, other in endings if adjective.endswith(end))
    return next(changed, f"{adjective}e")


def _plural(adjective: str) -> str:
    if adjective.endswith(("s", "x")):
        return adjective
    if adjective.endswith("al"):
        return f"{adjective.removesuffix('al')}aux"
    return f"{adjective}{'x' if adjective.endswith('eau') else 's'}"


# What an adjective before the noun says of its gender; one that ends in e for both says nothing.
ADJECTIVES_BEFORE: dict[str, bool | None] = {
    form: gender if _feminine(word) != word else None
    for word in _BEFORE
    for form, gender in (
        (word, MASCULINE),
        (_plural(word), MASCULINE),
        (_feminine(word), FEMININE),
        (f"{_feminine(word)}s", FEMININE),
    )
}

# Endings that tell the gender; what they get wrong of the nouns in use stands in the tables below them.
FEMININE_ENDINGS = ("ion", "té", "tié", "aison", "ée", "e")
MASCULINE_ENDINGS = (
    "age", "isme", "aire", "ème", "ome", "ège", "ble", "cle", "tre", "bre", "gramme", "ume", "isque", "uble", "phe",
    "iste",
)  # fmt: skip
MASCULINE_NOUNS = frozenset(
    """abîme accessoire acide acte adulte algorithme amiante angle apogée armistice arrêté asile auditoire
    automne avion axe azote beurre bronze bénéfice bénévole cadavre cadre calme camion capitaine
    caractère carbone casque catalogue challenge champion change charme chiffre chèque chêne cimetière
    cirque code coffre colloque collègue comité commerce compte comté concile conservatoire conte
    contexte contraste contrôle crabe cratère crime critère crâne culte cyclone côté dialecte dialogue
    dilemme diocèse diplôme directoire dividende divorce domaine domicile doute drame décompte délire
    député désordre empire enthousiasme escompte espace exemple exercice exode externe fantôme fleuve
    fluide foie folklore fossile frère genre geste globe golfe grade groupe guide gène génie génocide
    holocauste homme hospice hydrogène hélicoptère hémisphère hôte incendie indice insecte interprète
    interrogatoire intervalle juge jute kiosque laboratoire lexique linge litige livre luxe lycée
    malaise manifeste manque masque massacre mensonge mercure mille ministère missile mode module modèle
    mollusque monde monopole moustique musée mystère mythe mâle mélange mérite méthane navire négoce
    observatoire office ongle ordre organe oxyde oxygène pacte pape paradigme patrimoine peuple phare
    phosphate phénomène pilote portefeuille pouce prestige prince principe prodige prologue prophète
    protocole prototype préambule précipice préjudice prélude pseudonyme père pétrole pôle rectangle
    refuge remède reproche repère reste rite rythme règne réflexe régime répertoire rêve rôle sacrifice
    satellite scandale score service sexe signe silence site smartphone solde souffle sourire square
    squelette stade style sucre suicide sulfate symbole symptôme synode synonyme terme territoire texte
    textile traité triangle trophée trône tube type téléphone uniforme verbe verre vestige vice vide
    vote véhicule échange édifice éloge élève épisode évêque""".split()
)
FEMININE_NOUNS = frozenset(
    """affaire aire amertume ampleur ardeur bible blancheur boisson boucle brume cage caméra candeur
    catastrophe chair chaleur chambre chanson cible circulaire clef cloison clé contrefaçon couleur cour
    coutume croix cuisson dent diaspora dot douceur douleur eau enclume erreur faim faveur façon fenêtre
    ferveur fibre fin fleur foi fois forêt fraîcheur fureur garnison grammaire grandeur guérison hauteur
    horreur humeur image interview jument laideur largeur lenteur lettre leçon liqueur liste loi
    longueur lueur mafia main mer minceur moisson montre moto météo noix nuit odeur ombre onu
    orthographe page paire paix paroi part peau perdrix pesanteur peur photo piste plage plume plupart
    primeur prison profondeur pudeur quote-part rage raideur rançon rigueur rondeur rumeur saveur soeur
    soif souris splendeur stupeur sueur sœur table teneur terreur toison toux trahison tribu tumeur
    unesco valeur vapeur variable vertu vigueur villa vis vitre voix écume épaisseur épitaphe""".split()
)

# What stands before "de" and leaves gender and number to the noun behind it.
PARTITIVE = re.compile(
    r"(?:la (?:plupart|majorité|moitié)|une (?:\w+ )?(?:majorité|multitude|minorité|foule)|(?:un |le plus )?"
    r"(?:(?:grand|petit|certain|bon) )?nombre|beaucoup|bon nombre|(?:bien )?plus|moins|près|[\d,. ]+%|"
    r"les (?:deux|trois) (?:tiers|quarts)) (?:de (?:la |l’|ces |ses |leurs )?|des |du |d’)",
)
# "l'importance de … et la nécessité de …": two heads.
COORDINATED = re.compile(
    r" et (?:l’|la |le |les |un |une |des |leurs? |sa |son |ses )(?:\w+ )?(?:importance|nécessité|rôle|valeur|utilité|"
    r"intérêt|besoins?|liens?|risques?|difficultés?|obstacles?|avantages?|manque|absence|urgence|pertinence|"
    r"potentiel|contribution|place)\b"
)
_WORD = re.compile(r"[dl]’|[^\s,;:()’]+(?:’[^\s,;:()]+)?|[,;:(]")
# What ends the group of noun and adjectives.
_BEHIND_THE_HEAD = frozenset(
    """( , : ; au aux avec chez concernant contre dans de des dont du d’ en entre et lié liée liées liés ou
    où par pour que qui relatif relatifs relative relatives sans sous sur vers visant à""".split()
)
_FEMININE_ADJECTIVE = re.compile(r"(?:elle|ale|ive|euse|ante|ente|aine|ière|ée|(?<!part)ie|(?<!q)ue|ise|une|ienne)s?$")
_MASCULINE_ADJECTIVE = re.compile(r"(?:el|al|aux|if|eux|ant|ent|ain|ier|é|i|u|it|is|ien)s?$")
_ENDS_AS_PLURAL = re.compile(r"[sx]$")
_SINGULAR_IN_S = frozenset(
    """abus accès afflux avis biais bois bras campus cas choix compromis concours congrès consensus
    contresens corps corpus cours croix dessous dessus discours divers dos dépens excès flux fois fonds
    houx héros mois non-sens paix palais parcours pays permis poids prix processus procès procès-verbal
    progrès propos recours reflux refus repas repos revers secours sens succès surplus suspens tas taux
    temps tiers univers virus voix""".split()
)


@lru_cache(maxsize=4096)
def agreement_of(phrase: str) -> Agreement:
    """Gender and number of a noun phrase: "les difficultés rencontrées" is feminine and plural."""
    words = " ".join(MARK.sub("", phrase).replace("'", "’").split())
    lower = words[:1].lower() + words[1:]
    partitive = PARTITIVE.match(lower)
    if partitive and partitive.end() < len(lower):
        return Agreement(agreement_of_noun(lower[partitive.end() :]).feminine, plural=True)
    first = _of_one(lower)
    second = COORDINATED.search(lower)
    if not second or " entre " in lower[: second.start()]:
        return first
    return Agreement(first.feminine and agreement_of(lower[second.start() + 4 :]).feminine, plural=True)


def agreement_of_noun(noun: str) -> Agreement:
    """Gender and number of words without a determiner, such as "organisations non gouvernementales"."""
    return _of_group(_WORD.findall(noun.replace("'", "’")), None, None)


def _of_one(phrase: str) -> Agreement:
    words = _WORD.findall(phrase)
    gender: bool | None = None
    plural: bool | None = None
    while len(words) > 1 and (words[0] in DETERMINERS or words[0] in NUMERALS or words[0].isdigit()):
        told, several = DETERMINERS.get(words[0], (None, words[0] != "1"))
        gender = told if gender is None else gender
        plural = several if plural is None else plural or several is True
        words = words[1:]
    if len(words) == 1 and words[0] in PRONOUNS:
        return PRONOUNS[words[0]]
    return _of_group(words, gender, plural)


PRONOUNS = {
    "il": Agreement(), "elle": Agreement(feminine=True),
    "ils": Agreement(plural=True), "elles": Agreement(feminine=True, plural=True),
}  # fmt: skip


def _of_group(words: list[str], gender: bool | None, plural: bool | None) -> Agreement:
    """The agreement of noun and adjectives, where the determiner left something open."""
    while len(words) > 1 and words[0].lower() in ADJECTIVES_BEFORE and words[1] not in _BEHIND_THE_HEAD:
        told = ADJECTIVES_BEFORE[words[0].lower()]
        gender = told if gender is None else gender
        plural = bool(_ENDS_AS_PLURAL.search(words[0])) if plural is None else plural
        words = words[1:]
    head = words[0] if words else ""
    behind = words[1] if len(words) > 1 and words[1] not in _BEHIND_THE_HEAD else ""
    if plural is None:
        shown_by = behind if head.lower() in _SINGULAR_IN_S else head
        plural = bool(_ENDS_AS_PLURAL.search(shown_by))
    if gender is None:
        gender = gender_of(head, plural=plural)
    if gender is None:
        gender = _by_adjective(behind) if behind else None
    return Agreement(_by_ending(head, plural=plural) if gender is None else gender, plural)


def gender_of(noun: str, *, plural: bool = False) -> bool | None:
    """Whether a noun is feminine, as the tables and the endings that never fail have it; None where neither says."""
    word = _singular(noun) if plural else noun.lower()
    if word in MASCULINE_NOUNS or word in FEMININE_NOUNS:
        return word in FEMININE_NOUNS
    if word.endswith(("tion", "sion", "xion", "ité", "ance", "ence", "ude", "ure")):
        return FEMININE
    return MASCULINE if word.endswith(("ment", "age", "isme", "eau", "oir", "ier")) else None


def _by_adjective(word: str) -> bool | None:
    if _FEMININE_ADJECTIVE.search(word):
        return FEMININE
    return MASCULINE if _MASCULINE_ADJECTIVE.search(word) else None


def _by_ending(noun: str, *, plural: bool) -> bool:
    word = _singular(noun) if plural else noun.lower()
    return word.endswith(FEMININE_ENDINGS) and not word.endswith(MASCULINE_ENDINGS)


def _singular(noun: str) -> str:
    """The singular of a regular plural, in small letters."""
    word = noun.lower()
    if word.endswith("eaux"):
        return word.removesuffix("x")
    return f"{word.removesuffix('aux')}al" if word.endswith("aux") else word.removesuffix("s")
