"""The lines of a gazetteer: a text in UTF-8, or the one in a zip file such as GeoNames gives."""

import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from finding.listed.errors import wrong

# The largest country of GeoNames unpacks to some 300 MB, the whole world to 1,600.
MOST_BYTES = 500_000_000
_BROKEN = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError)


@contextmanager
def opened(file: Path) -> Iterator[io.TextIOBase]:
    """The text to read line by line; nothing is unpacked to the disk."""
    try:
        with file.open("rb") as raw:
            if raw.read(4) == b"PK\3\4":
                with zipfile.ZipFile(raw) as archive, archive.open(_member(file, archive)) as one:
                    yield io.TextIOWrapper(one, encoding="utf-8-sig", newline="")
            else:
                _check_size(file, raw.seek(0, io.SEEK_END))
                raw.seek(0)
                yield io.TextIOWrapper(raw, encoding="utf-8-sig", newline="")
    except UnicodeDecodeError as error:
        raise wrong(file, "is no text in UTF-8; save it as UTF-8") from error
    except _BROKEN as error:
        raise wrong(file, "is a zip file that cannot be read; download it again") from error
    except OSError as error:
        raise wrong(file, error.strerror or str(error)) from error


def _member(file: Path, archive: zipfile.ZipFile) -> zipfile.ZipInfo:
    """The table in a zip file; GeoNames puts a readme beside it."""
    tables = [
        one
        for one in archive.infolist()
        if one.filename.lower().endswith((".txt", ".csv")) and "readme" not in one.filename.lower()
    ]
    if len(tables) != 1:
        what = f"the zip file holds {len(tables)} tables; pack one, as a .txt or .csv file"
        raise wrong(file, what)
    _check_size(file, tables[0].file_size)
    return tables[0]


def _check_size(file: Path, size: int) -> None:
    if size > MOST_BYTES:
        most = MOST_BYTES // 1_000_000
        what = f"has {size // 1_000_000} MB; at most {most} can be read. Take one country's file"
        raise wrong(file, what)
