"""The file that takes everything somebody wrote from here to another account or server."""

from letters.archive.packed import Earlier, Packed, Sent
from letters.archive.read import MOST_BYTES, ArchiveError, unpack
from letters.archive.write import pack

__all__ = ["MOST_BYTES", "ArchiveError", "Earlier", "Packed", "Sent", "pack", "unpack"]
