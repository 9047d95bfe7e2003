"""django-formtools' own tests of wizard storages, taken from its source distribution: the wheel leaves them out."""

from __future__ import annotations

import subprocess
import sys
import tarfile
from importlib.metadata import version
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

CACHE = Path(__file__).parents[2] / ".cache"
HOW_TO_GET = "run make test once with a connection to the package index"


def kept_file() -> Path:
    """Where the tests are kept, by the version that is installed."""
    return CACHE / f"django-formtools-{version('django-formtools')}" / "storage.py"


def fetch() -> bool:
    """Gets the tests if they are not here yet. True when they are here at the end."""
    if kept_file().exists():
        return True
    folder = kept_file().parent
    folder.mkdir(parents=True, exist_ok=True)
    wanted = f"django-formtools=={version('django-formtools')}"
    options = [
        "-qq",
        "--disable-pip-version-check",
        "--no-deps",
        "--no-binary",
        "django-formtools",
        "--dest",
        str(folder),
    ]
    done = subprocess.run([sys.executable, "-m", "pip", "download", *options, wanted], check=False)
    for archive in folder.glob("*.tar.gz") if done.returncode == 0 else ():
        with tarfile.open(archive) as source:
            member = next(name for name in source.getnames() if name.endswith("/tests/wizard/storage.py"))
            if file := source.extractfile(member):
                kept_file().write_bytes(file.read())
    return kept_file().exists()


def storage_tests() -> ModuleType | None:
    """The module holding `TestStorage`, the mixin, or None where it has not been fetched."""
    if not kept_file().exists():
        return None
    spec = spec_from_file_location("formtools_storage_tests", kept_file())
    if spec is None or spec.loader is None:
        return None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
