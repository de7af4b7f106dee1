"""The scales that the languages begin with. They stand apart, so that none is loaded to know the scale of another."""

from rapporteur.model.entities import DEFAULT_SCALE, Quantifier

ENGLISH_SCALE = DEFAULT_SCALE
FRENCH_SCALE = (
    Quantifier(at_least=1, phrase="un orateur", again="un autre orateur"),
    Quantifier(at_least=2, phrase="deux orateurs", again="deux autres orateurs"),
    Quantifier(at_least=3, phrase="certains orateurs", again="d’autres orateurs"),
    Quantifier(at_least=5, phrase="plusieurs orateurs", again="plusieurs autres orateurs"),
    Quantifier(at_least=10, phrase="de nombreux orateurs", again="de nombreux autres orateurs"),
    Quantifier(at_least=5, phrase="la plupart des orateurs", more_than_half=True),
)
USUAL_SCALES = (ENGLISH_SCALE, FRENCH_SCALE)
