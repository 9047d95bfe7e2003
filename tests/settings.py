"""The settings under test: the project's own with their safe defaults, less what would slow or scatter a test run."""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

# Read by the project's settings, so these come first: the tests speak plain HTTP and leave no key behind.
os.environ["DEBUG"] = "0"
os.environ["HTTPS"] = "0"
os.environ["SECRET_KEY"] = "only-for-tests"

from thankyou.settings import *  # noqa: F403 - Django takes the settings under test from one module
from thankyou.settings import CACHES, DATABASES, STORAGES

SCRATCH = Path(tempfile.mkdtemp(prefix="thankyou-test-"))
atexit.register(shutil.rmtree, SCRATCH, ignore_errors=True)

# The proofreader has tests of its own; on every page of every test it would only cost time.
PROOFREADING = False
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
CACHES = {key: {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"} for key in CACHES}

# Hashed names need collectstatic first; the tests of the production settings do that themselves.
STATIC_ROOT = SCRATCH
STORAGES = STORAGES | {"staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}

# A file, as in production: the browser tests' server reads from threads of its own.
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DATABASES["default"]["TEST"] = {"NAME": str(SCRATCH / "test.sqlite3")}
