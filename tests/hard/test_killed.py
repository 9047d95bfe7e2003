"""What was confirmed is there, whatever is killed right after."""

from __future__ import annotations

from collections.abc import Callable

from tests.hard.site import Site, Writer

SERVER_EVERY = 10
"""Each so many tries, the whole server is killed and started again, else its workers."""


def test_nothing_confirmed_is_lost_when_processes_are_killed(
    site: Site, tries: int, say: Callable[[str], None]
) -> None:
    writer = Writer(site).begin()
    lost = 0
    for number in range(tries):
        writer.save_until_confirmed("interest", enjoyed=f"try {number} of many")
        if number % SERVER_EVERY:
            site.kill_workers()
        else:
            site.kill()
            site.start()
        lost += f"try {number} of many" not in writer.reads("interest")
    say(f"killed {tries} times right after a confirmed save, lost {lost}")
    assert lost == 0
    assert set(writer.answers) <= {0, 302}
