"""The reporting verbs of French summaries, by act, the most usual first; kept as one masculine person takes them.

The verbs and what goes with them are those of published French summaries of United Nations meetings: the reporting
clause stands in the passé composé; "insister sur", "faire observer" and "se féliciter de" have no passive.
"""

from collections.abc import Mapping
from types import MappingProxyType

from rapporteur.language.forms import Form, Verb
from rapporteur.model.vocabulary import Act

NOUN, THAT, HOW, WHETHER, TO, SOMEBODY_TO, FEELING, ACCOUNT = (
    Form.NOUN, Form.THAT, Form.HOW, Form.WHETHER, Form.TO, Form.SOMEBODY_TO, Form.FEELING, Form.ACCOUNT,
)  # fmt: skip


def verb(words: str, *forms: Form, passive: bool = False) -> Verb:
    """A verb and the forms it takes."""
    return Verb(words, frozenset(forms), passive)


_EXPRESSED = verb("a exprimé", FEELING)
# Acts whose "que" brings what somebody wants, in the subjunctive.
OF_WILL = frozenset((Act.CALL_UPON, Act.CALL_FOR, Act.RECOMMEND, Act.ASK))
# One appeals for something to be done, not for a thing.
APPEALED = verb("a appelé à", NOUN, ACCOUNT)

VERBS: Mapping[Act, tuple[Verb, ...]] = MappingProxyType(
    {
        Act.EMPHASIZE: (
            verb("a souligné", NOUN, ACCOUNT, FEELING, THAT, passive=True),
            verb("a insisté sur", NOUN, ACCOUNT),
            verb("a mis en avant", NOUN, ACCOUNT, passive=True),
            verb("a mis l’accent sur", NOUN, ACCOUNT),
            verb("a fait valoir", THAT),
            verb("a insisté sur le fait", THAT),
            verb("a montré", HOW),
            verb("a expliqué", HOW),
            verb("a dit qu’il importait", TO),
            verb("a jugé important", TO),
        ),
        Act.MENTION: (
            verb("a mentionné", NOUN, ACCOUNT, FEELING, passive=True),
            verb("a évoqué", NOUN, ACCOUNT, passive=True),
            verb("a relevé", NOUN, ACCOUNT, passive=True),
            verb("a appelé l’attention sur", NOUN, ACCOUNT),
            verb("a fait observer", THAT),
            verb("a noté", THAT),
            verb("a relevé", THAT),
            verb("a appelé l’attention sur le fait", THAT),
            verb("a indiqué", HOW),
            verb("a expliqué", HOW),
        ),
        Act.REFER: (
            verb("a évoqué", NOUN, ACCOUNT, FEELING, passive=True),
            verb("a fait référence à", NOUN, ACCOUNT),
            verb("a cité", NOUN, ACCOUNT, passive=True),
            verb("a indiqué", THAT, HOW),
            verb("a rappelé", THAT),
        ),
        Act.CONCERN: (
            _EXPRESSED,
            verb("s’est dit préoccupé par", NOUN, ACCOUNT),
            verb("s’est inquiété de", NOUN, ACCOUNT),
            verb("a mis en garde contre", NOUN),
            verb("s’est dit préoccupé par le fait", THAT),
            verb("s’est inquiété du fait", THAT),
            verb("a averti", THAT),
            verb("a dit se demander avec préoccupation", HOW, WHETHER),
        ),
        Act.APPRECIATE: (
            _EXPRESSED,
            verb("s’est félicité de", NOUN, ACCOUNT),
            verb("a salué", NOUN, ACCOUNT, passive=True),
            verb("a accueilli avec satisfaction", NOUN, ACCOUNT, passive=True),
            verb("s’est félicité du fait", THAT),
            verb("a salué le fait", THAT),
        ),
        Act.EXPECT: (
            _EXPRESSED,
            verb("a exprimé l’espoir", THAT, TO),
            verb("a dit espérer", THAT),
            verb("a dit attendre avec intérêt", NOUN, ACCOUNT),
        ),
        Act.CALL_UPON: (
            verb("a engagé", SOMEBODY_TO),
            verb("a invité", SOMEBODY_TO),
            verb("a encouragé", SOMEBODY_TO),
            verb("a exhorté", SOMEBODY_TO),
            verb("a préconisé", NOUN, ACCOUNT, TO, passive=True),
            verb("a demandé", NOUN, THAT, ACCOUNT, passive=True),
        ),
        Act.CALL_FOR: (
            APPEALED,
            verb("a demandé", NOUN, ACCOUNT, passive=True),
            verb("a préconisé", NOUN, ACCOUNT, TO, passive=True),
            verb("a plaidé en faveur de", NOUN, ACCOUNT),
            verb("a demandé", THAT),
            verb("a engagé", SOMEBODY_TO),
            verb("a invité", SOMEBODY_TO),
        ),
        Act.RECOMMEND: (
            verb("a recommandé", NOUN, THAT, ACCOUNT, TO, passive=True),
            verb("a proposé", NOUN, THAT, ACCOUNT, TO, passive=True),
            verb("a encouragé", SOMEBODY_TO),
            verb("a invité", SOMEBODY_TO),
        ),
        Act.RESERVE: (
            _EXPRESSED,
            verb("a émis des réserves quant à", NOUN, ACCOUNT),
            verb("s’est opposé à", NOUN, ACCOUNT),
            verb("a contesté", NOUN, ACCOUNT),
            verb("a objecté", THAT),
            verb("a posé la question de savoir", WHETHER, HOW),
        ),
        Act.RECOGNIZE: (
            verb("a reconnu", NOUN, ACCOUNT, FEELING, THAT, HOW, passive=True),
            verb("a constaté", NOUN, ACCOUNT, THAT, HOW, passive=True),
            verb("a pris acte de", NOUN, ACCOUNT),
        ),
        Act.ASK: (
            verb("a posé des questions sur", NOUN, ACCOUNT, FEELING),
            verb("a demandé des précisions sur", NOUN, ACCOUNT, FEELING),
            verb("s’est enquis de", NOUN, ACCOUNT, FEELING),
            verb("a demandé", WHETHER, HOW, THAT),
            verb("a souhaité savoir", WHETHER, HOW),
        ),
        Act.INFORM: (
            verb("a présenté", ACCOUNT, passive=True),
            verb("a informé les participants de", NOUN, FEELING),
            verb("a informé les participants", THAT),
            verb("a indiqué", THAT),
            verb("a expliqué", HOW),
        ),
        Act.SHARE: (
            verb("a fait part de", NOUN, FEELING),
            verb("a présenté", NOUN, ACCOUNT, passive=True),
            verb("a indiqué", THAT),
            verb("a rapporté", THAT),
            verb("a expliqué", HOW),
            verb("a décrit", HOW),
        ),
        Act.OFFER: (
            _EXPRESSED,
            verb("a proposé", TO, NOUN, ACCOUNT, passive=True),
            verb("a offert", TO, NOUN, ACCOUNT, passive=True),
            verb("a indiqué", THAT),
        ),
        Act.SUPPORT: (
            _EXPRESSED,
            verb("a appuyé", NOUN, ACCOUNT, passive=True),
            verb("s’est déclaré favorable à", NOUN, ACCOUNT),
            verb("a souscrit à", NOUN, ACCOUNT),
            verb("a partagé l’avis", THAT),
            verb("s’est déclaré d’avis", THAT),
        ),
        Act.THANK: (verb("a remercié", NOUN, FEELING, ACCOUNT),),
        Act.REMARKS: (
            _EXPRESSED,
            verb("a fait des observations sur", NOUN, ACCOUNT),
            verb("a déclaré", THAT),
            verb("a expliqué", HOW),
        ),
        Act.OPEN_FLOOR: (verb("a donné la parole aux participants pour", NOUN, FEELING, ACCOUNT, TO),),
    }
)

# The same who are asked, where they stand as "aux États de …".
OF_SOMEBODY: Mapping[Act, tuple[Verb, ...]] = MappingProxyType(
    {
        Act.CALL_UPON: (verb("a demandé", SOMEBODY_TO), verb("a recommandé", SOMEBODY_TO)),
        Act.CALL_FOR: (verb("a demandé", SOMEBODY_TO),),
        Act.RECOMMEND: (verb("a recommandé", SOMEBODY_TO), verb("a proposé", SOMEBODY_TO)),
    }
)
# "que les États devraient …" is an opinion: behind a verb of will the subjunctive would stand.
OF_OPINION = (verb("a estimé", THAT), verb("a fait valoir", THAT))
# An overview is given, a report is presented.
GIVEN = (verb("a donné", ACCOUNT, passive=True),)
# "des précisions sur …" are asked for.
OF_DETAILS = (verb("a demandé", ACCOUNT),)
TO_SOMEBODY = (verb("a donné la parole", NOUN),)

# A verb goes on with the preposition by which the remarks that open or close a meeting are told.
REMARKS: Mapping[Form, str] = MappingProxyType(
    {FEELING: ", exprimant", THAT: ", indiquant", NOUN: " sur", ACCOUNT: " sur"}
)
