"""How names are compared: the same procedure as the program's NameKey and Towns, which look the tables up."""

import re
import unicodedata

ARTICLES = {"al", "el", "an", "ar", "as", "ash", "at", "ad", "az", "ul", "the"}
SEPARATORS = re.compile("[ \t\n\v\f\r\u00a0\u202f\u2010-\u2015-]")
ALIKE = {"e": "i", "y": "i", "o": "u", "q": "k"}
DIVISION = re.compile(
    "^(the )?((province|region|state|governorate|county) of )?(.+?)"
    "( (province|region|state|governorate|county|oblast|prefecture|department|district))?$",
    re.IGNORECASE,
)


def word(name):
    """Small letters and digits without marks."""
    return "".join(sign for sign in unicodedata.normalize("NFKD", name).lower() if sign.isalnum())


def key(name):
    """The keys of a name's words."""
    return " ".join(filter(None, map(word, SEPARATORS.split(name))))


def spelling(name):
    """A name without what transliterations differ in."""
    words = key(name)
    return " ".join(map(_plain, (word for word in words.split(" ") if word not in ARTICLES))) or words


def division(name):
    """"Idlib" of "Idlib Governorate" and "the province of Idlib"."""
    return DIVISION.sub(r"\4", name.strip())


def _plain(word):
    plain, last = [], " "
    for place, sign in enumerate(word):
        letter = ALIKE.get(sign, sign)
        mute = letter == "h" and place == len(word) - 1 and last in "aiu"
        if letter != last and not mute:
            plain.append(letter)
        last = letter
    return "".join(plain)
