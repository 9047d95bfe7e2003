"""Whatever somebody does in whatever order, in as many tabs as they like: what was confirmed is kept."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, rule, run_state_machine_as_test

from letters.core.section import Kind
from letters.core.sections import SECTIONS
from letters.models import Draft
from tests.conftest import client_of, person
from tests.web.conftest import url

QUESTIONS = {
    section.key: [question.name for question in section.questions if question.kind in {Kind.TEXT, Kind.LONG}]
    for section in SECTIONS
}
PLACES = [key for key, names in QUESTIONS.items() if names]
BUTTONS = ["next", "back", "later", "show", "finish", *PLACES]
WORDS = st.sampled_from(["", "forge", "the canal", "“quoted”", "naïve", "<b>", "a & b", "橋", "i.e. ...", "O'Neil"])


@dataclass(eq=False)
class Tab:
    """An opened page of a section: what it showed, and the hidden marks its form carries."""

    section: str
    shown: dict[str, Any]
    marks: dict[str, str] = field(default_factory=dict)


class Writing(RuleBasedStateMachine):
    """One writer with one letter. `stored` is what must be in it, `said` what its history must never lose."""

    tabs = Bundle("tabs")

    def __init__(self) -> None:
        super().__init__()
        self.user = person(f"writer-{uuid4()}")
        self.client = client_of(self.user)
        self.draft = Draft.objects.create(owner=self.user, version=1)
        self.stored: dict[str, dict[str, Any]] = {}
        self.said: set[str] = set()
        self.last: dict[str, Tab] = {}

    @rule(target=tabs, section=st.sampled_from(PLACES))
    def open(self, section: str) -> Tab:
        page = self.client.get(url(self.draft, section)).context
        shown = dict(self.stored.get(section, {}))
        fields = {name: page["form"][name].value() for name in shown}
        assert fields == shown
        return Tab(section, shown, {"seen": page["seen"], "hand": page["hand"]})

    @rule(tab=tabs, data=st.data(), button=st.sampled_from(BUTTONS))
    def press(self, tab: Tab, data: st.DataObject, button: str) -> None:
        typed = self._typed(tab, data)
        response = self.client.post(url(self.draft, tab.section), {**typed, **tab.marks, "go": button})
        assert response.status_code == 302
        self.said |= {text for text in typed.values() if text}
        self._expect(tab, typed, aside="aside=" in response.url)

    @rule(tab=tabs, data=st.data())
    def type_on(self, tab: Tab, data: st.DataObject) -> None:
        typed = self._typed(tab, data)
        headers = {"HX-Request": "true"}
        response = self.client.post(url(self.draft, tab.section), {**typed, **tab.marks}, headers=headers)
        assert response.status_code == 200
        self._expect(tab, typed, aside=response.headers["HX-Trigger"] == "elsewhere")

    @rule(tab=consumes(tabs))
    def close(self, tab: Tab) -> None:
        """A closed tab loses nothing."""

    @rule()
    def bin_and_put_back(self) -> None:
        self.client.post(url(self.draft, "delete"))
        assert self.client.post(url(self.draft, "review"), {"go": "show"}).status_code == 404
        self.client.post(url(self.draft, "restore"))

    @invariant()
    def all_is_kept(self) -> None:
        draft = Draft.objects.get(pk=self.draft.pk)
        assert {key: typed for key, typed in draft.answers.items() if typed} == self.stored
        versions = [draft.answers, *draft.revisions.values_list("answers", flat=True)]
        kept = {text for answers in versions for typed in answers.values() for text in typed.values()}
        assert self.said <= kept

    def _typed(self, tab: Tab, data: st.DataObject) -> dict[str, str]:
        names = data.draw(st.lists(st.sampled_from(QUESTIONS[tab.section]), unique=True, max_size=3))
        return {name: data.draw(WORDS) for name in names}

    def _expect(self, tab: Tab, typed: dict[str, str], *, aside: bool) -> None:
        """A tab overwrites what it showed or wrote itself; what another tab wrote since, it leaves alone."""
        before = self.stored.get(tab.section, {})
        together = {**before, **typed}
        known = tab.shown == before or self.last.get(tab.section) is tab
        assert aside == (together != before and not known)
        if not aside and together != before:
            self.stored[tab.section] = together
            self.last[tab.section] = tab


@pytest.mark.django_db
def test_nothing_confirmed_is_ever_lost() -> None:
    # Without shrinking: twenty steps can be read, and looking for fewer takes minutes with a database.
    phases = [phase for phase in Phase if phase is not Phase.shrink]
    often = settings(max_examples=25, stateful_step_count=20, suppress_health_check=list(HealthCheck), phases=phases)
    run_state_machine_as_test(Writing, settings=settings(often, deadline=None))
