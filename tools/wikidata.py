"""Items of states in Wikidata, from @rapideditor/country-coder by ISO code."""

import json

from tables import ROOT, Table

# The country in the narrower sense, as the table's link to DBpedia has it, where the code means the whole realm.
NARROWER = {"DNK": "Denmark", "NLD": "Netherlands"}


def rows(packages):
    """The table of countries with this one column made anew; states that have no code any more have no item."""
    states = _states(packages)
    items = {state["iso1A3"]: state["wikidata"] for state in states if "iso1A3" in state}
    named = {state["nameEn"]: state["wikidata"] for state in states if "iso1A3" not in state}
    items.update({code: named[name] for code, name in NARROWER.items()})
    table = Table.read(ROOT / "seeds/tables/countries.tsv")
    code, item = table.columns.index("iso3"), table.columns.index("wikidata")
    return [(*row[:item], items.get(row[code], "-"), *row[item + 1 :]) for row in table.rows]


def iso3(packages):
    """ISO 3166-1 alpha-3 by alpha-2."""
    return {state["iso1A2"]: state["iso1A3"] for state in _states(packages) if "iso1A3" in state}


def _states(packages):
    borders = json.loads(packages.text("@rapideditor/country-coder", "src/data/borders.json"))
    return [feature["properties"] for feature in borders["features"]]
