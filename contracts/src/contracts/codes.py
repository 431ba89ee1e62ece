"""Codes and bounds that more than one service checks against: data only, so that a decision may know them too.

Experience topics are those that Finnish organisations use when they describe their registers; one is added here,
never renamed, because every service keeps the code. Languages are those of ISO 639-1.
"""

CENTS_MAX = 10_000_000
"""Of any one price or fee: 100 000 of the currency, for a slip of the keyboard is not a fee."""

TOPICS = (
    "mental_health_disorder",
    "depression",
    "bipolar_disorder",
    "substance_use",
    "opioid_dependence",
    "opioid_substitution_treatment",
    "life_crisis",
    "illness",
    "neurological_disease",
    "multiple_sclerosis",
    "rare_disease",
    "physical_disability",
    "developmental_disability",
    "carer",
    "child_protection",
    "family_situation",
    "relationship",
    "bereavement",
    "bereavement_child",
    "bereavement_spouse",
    "bereavement_suicide",
    "bereavement_homicide",
    "debt",
    "poverty",
    "immigration",
    "refugee_background",
    "discrimination",
    "service_use",
    "crime_background",
    "prison_background",
)

CONSENTS = ("shown_in_bank", "contacted_for_training", "shared_with_partners")
"""What an expert consents to, purpose by purpose; one is added here, never renamed."""

_CODES = """
    aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee
    el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io
    is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn
    mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se
    sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo
    wa wo xh yi yo za zh zu
"""
ISO_639_1 = frozenset(_CODES.split())
