"""Given names that only men or only women bear, from gender-detection-from-name."""

import re
from collections import defaultdict

from spelling import word
from tables import project

LANGUAGES = ("en", "it", "es", "fr", "de", "tr")
ENTRY = re.compile(r"\['([^']*)', '(male|female)'\]")
OTHER = {"m": "f", "f": "m"}

# A list that gives many a name to both sexes which others give to one.
NOISY = "fr"


def rows(packages):
    """Sorted by name; names of two letters are more often initials or abbreviations."""
    lists = _lists(packages)
    borne = _borne()
    found = []
    for name, sexes in lists.items():
        for sex in "fm":
            if len(name) > 2 and _agree(sexes, sex) and not borne[name] - {sex}:
                found.append((name, sex))
    return sorted(found)


def _agree(sexes, sex):
    """Whether at least two lists give a name to this sex and none to the other.

    The noisy list may give it to both where three others agree.
    """
    of = {language for language in sexes if sex in sexes[language]}
    against = {language for language in sexes if OTHER[sex] in sexes[language]}
    return len(of) >= 2 and not against or against == {NOISY} and NOISY in of and len(of) >= 4


def _lists(packages):
    """Name, list, sexes that the list gives the name to; names of several words left out."""
    lists = defaultdict(lambda: defaultdict(set))
    for language in LANGUAGES:
        for name, sex in ENTRY.findall(packages.text("gender-detection-from-name", f"names/{language}.js")):
            if not re.search("[ -]", name):
                lists[word(name)][language].add(sex[0])
    return lists


def _borne():
    """The sexes of the people in the project's table who bear a name as their first."""
    borne = defaultdict(set)
    for person in project("seeds/tables/people.tsv"):
        first, *others = person["name"].split()
        if others and person["gender"] != "-":
            borne[word(first)].add(person["gender"])
    return borne
