"""A note typed in capitals, brought back to small letters without the loss of its names.

Nothing in "DNA LAB BACKLOG" tells a name from a word, so that the names have to be known: the acronyms of the field,
the States, regions and seats. A name that is not known comes out in small letters, and the spelling check finds it.
"""

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from rapporteur.language.countries import LANGUAGES, OTHER_ACRONYMS, state_words

ACRONYMS = frozenset(
    """AI AIDS AML AU BRICS CBRN CCTV CEDAW CEO CFT CITES COP COVID CRC CTOC DDR DNA DVD ECOSOC ECOWAS EU EUROPOL
    FAO FARC FATF FIFA GDP GDPR GNI GPS GSM HIV ICAO ICC ICCPR ICESCR ICT ICTS ID IDS IDP IDPS IED IEDS ILO IMEI IMF
    IMO IMSI INCB INTERPOL IOM IP ISO ITU LDC LDCS LGBT LGBTI LGBTIQ MOU MOUS MP MPS NATO NGO NGOS CSO CSOS IGO IGOS
    OAS OCHA OECD OHCHR OSCE PCR PDF PEP PEPS PPE PTSD QR SADC SDG SDGS SIDS SIM SME SMES SMS SOP SOPS STR STRS TB TV
    UAV UAVS UN UNCAC UNCTAD UNDP UNEP UNESCO UNFPA UNGA UNHCR UNICEF UNICRI UNIDO UNODC UNTOC UNTOCS URL USB VASP
    VASPS VAT VPN VR WCO WFP WMD WTO""".split()
)
# Acronyms that stand in small letters with a capital, or an ending of many.
_ITS_OWN_FORM = MappingProxyType({"EUROPOL": "Europol"})
_SINGULAR_IN_S = frozenset("AIDS BRICS CITES GPS SIDS SMS".split())
# Without a vowel nobody reads it as a word.
_BY_LETTERS = re.compile(r"(?!(?:MR|MRS|MS|DR|VS|ST|TH|ND|RD|TH|PLS|PLZ|HMM?)$)[B-DF-HJ-NP-TV-XZ]{2,5}$")
_PLACES = """Africa; African; Africans; Asia; Asian; Asians; Europe; European; Europeans; Latin America; Latin
American; South America; Central America; North America; West Africa; East Africa; North Africa;
Southern Africa; Central Africa; Central Asia; East Asia; South Asia; Eastern Europe; Western Europe;
Caribbean; Pacific; Atlantic; Mediterranean; Sahel; Sahara; Balkans; Western Balkans; Amazon; Arctic;
Middle East; Maghreb; Horn of Africa; Gulf of Guinea; Vienna; Geneva; New York; Nairobi; Doha; Kyoto;
Palermo; Merida; Brussels; The Hague; Strasbourg; Lyon; English; French; Spanish; Russian; Arabic;
Chinese; Portuguese; African Union; European Union; World Bank; Security Council; General Assembly;
Internet"""
# What is a word of every day far more often than a State or its people.
_OTHER_WORDS = frozenset(("us", "polish", "car", *(word.lower() for word in OTHER_ACRONYMS)))


def is_shouted(text: str) -> bool:
    """Whether a note of three words or more is typed in capitals."""
    return text.isupper() and text.count(" ") > 1


def spoken(text: str, written_out: frozenset[str]) -> str:
    """A shouted note in small letters; names keep their capitals. `written_out` are short forms that are no names."""
    small = re.sub(r"[^\W\d_]+(?:['’][^\W\d_]+)?", lambda match: _word(match[0], written_out), text)
    return _named().sub(lambda match: _names()[_plain(match[0])], small)


def _word(word: str, written_out: frozenset[str]) -> str:
    small = word.lower()
    if word in _ITS_OWN_FORM:
        return _ITS_OWN_FORM[word]
    if word in ACRONYMS:
        is_many = word.endswith("S") and word not in _SINGULAR_IN_S and word[:-1] in ACRONYMS
        return f"{word[:-1]}s" if is_many else word
    return word if _BY_LETTERS.match(word) and small not in written_out else small


@cache
def _names() -> Mapping[str, str]:
    """Names of places and peoples by their small letters."""
    places = [" ".join(place.split()) for place in _PLACES.split(";")]
    states = [word for word in state_words() if not (word.isupper() and len(word) > 4)]
    names = {
        _plain(name.lower()): name for name in (*sorted(states, key=str.isupper, reverse=True), *LANGUAGES, *places)
    }
    return MappingProxyType({small: name for small, name in names.items() if small not in _OTHER_WORDS})


@cache
def _named() -> re.Pattern[str]:
    longest_first = sorted(map(re.escape, _names()), key=len, reverse=True)
    return re.compile(rf"(?<![\w.])(?:{'|'.join(longest_first)})(?!\w)".replace("'", "['’]"))


def _plain(name: str) -> str:
    return name.replace("’", "'")
