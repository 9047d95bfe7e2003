"""The file that takes everything somebody wrote from here to another account or server."""

from letters.archive.packed import Earlier, Noted, Packed, Sent
from letters.archive.read import MOST_BYTES, ArchiveError, unpack
from letters.archive.write import pack

__all__ = ["MOST_BYTES", "ArchiveError", "Earlier", "Noted", "Packed", "Sent", "pack", "unpack"]
