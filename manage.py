#!/usr/bin/env python
"""Django's command line for this project."""

import os
import sys

from django.core.management import execute_from_command_line

from letters.proofreading import warm_up_in_background

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "thankyou.settings")
    if "runserver" in sys.argv and ("RUN_MAIN" in os.environ or "--noreload" in sys.argv):
        warm_up_in_background()  # so that the first letter on a machine of one's own need not wait for it
    execute_from_command_line(sys.argv)
