"""Gets Debian's packages, where they can be had and are ours to install."""

from __future__ import annotations

import os
import shutil
import subprocess


def install(package: str) -> None:
    """Installs a package; does nothing where there is no apt-get or we are not root, and failing is no error."""
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        return
    print(f"Installing {package} with apt-get (once)", flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for arguments in (["update"], ["install", "--yes", "--no-install-recommends", package]):
        subprocess.run(["apt-get", "-qq", *arguments], check=False, env=quiet, stdout=subprocess.DEVNULL)
