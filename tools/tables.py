"""Tables of the project: a head of comments, the names of the columns, rows of cells separated by tabs."""

from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@dataclass
class Table:
    """A table as it stands in a file; its rows are tuples of cells."""

    path: Path
    head: list
    columns: tuple
    rows: list

    @staticmethod
    def read(path):
        """Comments after the columns are no rows."""
        head, lines = [], path.read_text(encoding="utf-8").split("\n")
        while lines[0].startswith("#"):
            head.append(lines.pop(0))
        columns = tuple(lines.pop(0).split("\t"))
        return Table(path, head, columns, [tuple(line.split("\t")) for line in lines if line and line[0] != "#"])

    def write(self, rows):
        """Writes other rows below the same head."""
        lines = [*self.head, *("\t".join(row) for row in (self.columns, *rows))]
        self.path.write_text("\n".join(lines) + "\n", encoding="utf-8")

    def records(self):
        """The rows as dictionaries by the names of the columns."""
        return [dict(zip(self.columns, row)) for row in self.rows]


def project(path):
    """The records of a table of the project."""
    return Table.read(ROOT / path).records()
