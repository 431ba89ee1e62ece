"""What an experience can be of, and whose it is.

The codes are those that Finnish organisations use when they describe their registers; a topic is added
here, never renamed, because other services keep the code.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from registry.words.checks import some_once
from registry.words.languages import Words
from registry.words.refusals import UnknownPerspective, UnknownTopic, expected


class Perspective(StrEnum):
    """Whose experience it is: the second axis of every register."""

    OWN = "own"
    CLOSE_PERSON = "close_person"


PERSPECTIVES: Mapping[Perspective, Words] = {
    Perspective.OWN: Words(fi="oma kokemus", sv="egen erfarenhet", en="own experience"),
    Perspective.CLOSE_PERSON: Words(
        fi="läheisen kokemus", sv="närståendes erfarenhet", en="experience as a close person"
    ),
}


@dataclass(frozen=True, slots=True)
class Topic:
    """One entry of the taxonomy."""

    code: str
    words: Words


@dataclass(frozen=True, slots=True)
class Experience:
    """What one expert's experience is of, and whose it is."""

    code: str
    perspective: Perspective = Perspective.OWN


def _topic(code: str, *, fi: str, sv: str, en: str) -> Topic:
    return Topic(code=code, words=Words(fi=fi, sv=sv, en=en))


TOPICS: tuple[Topic, ...] = (
    _topic(
        "mental_health_disorder",
        fi="mielenterveyden häiriö",
        sv="psykisk störning",
        en="mental health disorder",
    ),
    _topic("depression", fi="masennus", sv="depression", en="depression"),
    _topic(
        "bipolar_disorder", fi="kaksisuuntainen mielialahäiriö", sv="bipolär sjukdom", en="bipolar disorder"
    ),
    _topic("substance_use", fi="päihdeongelma", sv="missbruksproblem", en="substance use"),
    _topic("opioid_dependence", fi="opioidiriippuvuus", sv="opioidberoende", en="opioid dependence"),
    _topic(
        "opioid_substitution_treatment",
        fi="opioidikorvaushoito",
        sv="substitutionsbehandling vid opioidberoende",
        en="opioid substitution treatment",
    ),
    _topic("life_crisis", fi="elämänkriisi", sv="livskris", en="life crisis"),
    _topic("illness", fi="sairaus", sv="sjukdom", en="illness"),
    _topic(
        "neurological_disease",
        fi="neurologinen sairaus",
        sv="neurologisk sjukdom",
        en="neurological disease",
    ),
    _topic("multiple_sclerosis", fi="MS-tauti", sv="MS (multipel skleros)", en="multiple sclerosis"),
    _topic("rare_disease", fi="harvinainen sairaus", sv="sällsynt sjukdom", en="rare disease"),
    _topic(
        "physical_disability", fi="fyysinen vamma", sv="fysisk funktionsnedsättning", en="physical disability"
    ),
    _topic(
        "developmental_disability",
        fi="kehitysvamma",
        sv="utvecklingsstörning",
        en="developmental disability",
    ),
    _topic("carer", fi="omaishoito", sv="närståendevård", en="being a carer"),
    _topic("child_protection", fi="lastensuojelu", sv="barnskydd", en="child protection"),
    _topic("family_situation", fi="perhetilanne", sv="familjesituation", en="family situation"),
    _topic("relationship", fi="parisuhde", sv="parförhållande", en="relationship"),
    _topic("bereavement", fi="läheisen menetys", sv="förlust av en närstående", en="bereavement"),
    _topic(
        "bereavement_child",
        fi="lapsen menetys",
        sv="förlust av ett barn",
        en="loss of a child",
    ),
    _topic(
        "bereavement_spouse",
        fi="puolison menetys",
        sv="förlust av en make, maka eller partner",
        en="loss of a spouse or partner",
    ),
    _topic(
        "bereavement_suicide",
        fi="läheisen itsemurha",
        sv="en närståendes självmord",
        en="loss by suicide",
    ),
    _topic(
        "bereavement_homicide",
        fi="läheisen henkirikos",
        sv="förlust av en närstående genom brott mot liv",
        en="loss by homicide",
    ),
    _topic("debt", fi="velkaantuminen", sv="skuldsättning", en="debt"),
    _topic("poverty", fi="köyhyys", sv="fattigdom", en="poverty"),
    _topic("immigration", fi="maahanmuutto", sv="invandring", en="immigration"),
    _topic("refugee_background", fi="pakolaisuus", sv="flyktingskap", en="refugee background"),
    _topic("discrimination", fi="syrjintä", sv="diskriminering", en="discrimination"),
    _topic("service_use", fi="palvelujen käyttö", sv="användning av tjänster", en="use of services"),
    _topic("crime_background", fi="rikostausta", sv="kriminell bakgrund", en="crime background"),
    _topic("prison_background", fi="vankilatausta", sv="fängelsebakgrund", en="prison background"),
)

TOPIC_OF: Mapping[str, Topic] = {topic.code: topic for topic in TOPICS}


def experience(code: str, *, perspective: str) -> Experience:
    """Return the experience; refuse an unknown topic or perspective."""
    if code not in TOPIC_OF:
        text = expected(
            code,
            what="experience topic",
            known="a code of the taxonomy",
            do="see GET /v1/topics for the codes",
        )
        raise UnknownTopic(text, found=code)
    if perspective not in set(Perspective):
        known = ", ".join(Perspective)
        text = expected(
            perspective, what="perspective", known=f"one of {known}", do="say whose experience it is"
        )
        raise UnknownPerspective(text, found=perspective, known=list(Perspective))
    return Experience(code=code, perspective=Perspective(perspective))


def experiences(topics: Iterable[tuple[str, str]]) -> tuple[Experience, ...]:
    """Return the experiences of (code, perspective) pairs; refuse unknown ones, repeats and none at all."""
    known: Sequence[Experience] = [experience(code, perspective=whose) for code, whose in topics]
    return some_once(known, what="topics")
