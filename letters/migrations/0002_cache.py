"""The table of the database cache, so that one command prepares a database."""

from django.core.management import call_command
from django.db import migrations


def create_cache_table(apps, schema_editor):
    call_command("createcachetable", database=schema_editor.connection.alias, verbosity=0)


class Migration(migrations.Migration):
    dependencies = [("letters", "0001_drafts")]

    operations = [migrations.RunPython(create_cache_table, migrations.RunPython.noop)]
