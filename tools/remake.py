#!/usr/bin/env python3
"""Remakes the tables that come from packages, and says where they differ from what stands in the project.

    tools/remake.py                     compares all of them; exit code 1 where one differs
    tools/remake.py given-names towns   only these
    tools/remake.py --write towns       writes the rows below the head of the table

Needs Python 3.8 or later and npm; nothing else. README.md beside this says how each table is made.
"""

import argparse
import sys
import tempfile
from pathlib import Path

import given_names
import person_nouns
import towns
import wikidata
from packages import Packages
from tables import ROOT, Table

GENERATORS = {
    "given-names": (ROOT / "seeds/tables/given-names.tsv", given_names.rows),
    "towns": (ROOT / "seeds/tables/towns.tsv", towns.rows),
    "provinces": (ROOT / "seeds/tables/provinces.tsv", towns.provinces),
    "person-nouns": (ROOT / "ontology/person-nouns.tsv", person_nouns.rows),
    "wikidata": (ROOT / "seeds/tables/countries.tsv", wikidata.rows),
}

SHOWN = 10


def main():
    arguments = parse()
    differing = 0
    with tempfile.TemporaryDirectory() as folder:
        packages = Packages(arguments.packages or Path(folder))
        for name in arguments.table or GENERATORS:
            path, rows = GENERATORS[name]
            table = Table.read(path)
            made = rows(packages)
            if made == table.rows:
                print(f"{path.relative_to(ROOT)}: the same {len(made):,} rows")
                continue
            differing += 1
            show(path, table.rows, made)
            if arguments.write:
                table.write(made)
                print(f"{path.relative_to(ROOT)}: written")
    sys.exit(1 if differing and not arguments.write else 0)


def parse():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("table", nargs="*", metavar="TABLE", help=", ".join(GENERATORS))
    parser.add_argument("--write", action="store_true", help="write the rows, below the head that the table has")
    parser.add_argument("--packages", type=Path, metavar="DIR", help="keep the packages there for the next time")
    arguments = parser.parse_args()
    for name in arguments.table:
        if name not in GENERATORS:
            parser.error(f"unknown table '{name}'. Known tables: {', '.join(GENERATORS)}")
    return arguments


def show(path, before, made):
    """The first rows of each side that the other lacks."""
    gone, added = sorted(set(before) - set(made)), sorted(set(made) - set(before))
    print(f"{path.relative_to(ROOT)}: {len(gone):,} rows less, {len(added):,} rows more than in the project")
    for sign, rows in (("-", gone), ("+", added)):
        for row in rows[:SHOWN]:
            print(sign, "\t".join(row))


if __name__ == "__main__":
    main()
