"""The way through the sections: what is saved, when, and what the writer is told."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from letters.core.sections import SECTIONS
from letters.models import Draft
from tests.web.conftest import save, url

pytestmark = pytest.mark.django_db

LAST = SECTIONS[-1].key


def test_every_section_opens(alice_client: Client, draft: Draft) -> None:
    for section in SECTIONS:
        page = alice_client.get(url(draft, section.key))
        assert page.status_code == 200
        assert section.title in page.content.decode()


def test_continue_saves_and_opens_the_next_section(alice_client: Client, begun: Draft) -> None:
    response = save(alice_client, begun, "interest", enjoyed="the new positioner")
    begun.refresh_from_db()
    assert begun.answers["interest"]["enjoyed"] == "the new positioner"
    assert response.status_code == 302
    assert response.url == url(begun, "acknowledgement")


@pytest.mark.parametrize("go", ["back", "later", "show", "add", "takeaway"])
def test_every_other_button_saves_without_checking(alice_client: Client, begun: Draft, go: str) -> None:
    response = save(alice_client, begun, "people", go=go, your_name="", company="Brackwater", role="")
    begun.refresh_from_db()
    assert response.status_code == 302
    assert "check" not in response.url
    assert begun.answers["people"]["company"] == "Brackwater"


def test_back_keeps_half_typed_text(alice_client: Client, begun: Draft) -> None:
    save(alice_client, begun, "people", go="back", your_name="Luis")
    assert 'value="Luis"' in alice_client.get(url(begun, "people")).content.decode()


def test_continue_says_what_is_missing_and_keeps_the_rest(alice_client: Client, begun: Draft) -> None:
    response = save(alice_client, begun, "people", your_name="", company="Brackwater", role="welder", tone="warm")
    page = alice_client.get(response.url).content.decode()
    assert "There is a problem" in page
    assert "Enter your name, as you would sign it" in page
    assert 'value="Brackwater"' in page


def test_a_half_filled_section_is_shown_without_errors(alice_client: Client, begun: Draft) -> None:
    save(alice_client, begun, "people", go="later", company="Brackwater")
    assert "There is a problem" not in alice_client.get(url(begun, "people")).content.decode()


def test_looking_at_a_section_writes_nothing(alice_client: Client, draft: Draft) -> None:
    before = Draft.objects.values().get(pk=draft.pk)
    for section in SECTIONS:
        alice_client.get(url(draft, section.key))
        alice_client.get(url(draft, section.key) + "?check=1&reset=1")
    assert Draft.objects.values().get(pk=draft.pk) == before


def test_what_was_not_posted_is_not_erased(alice_client: Client, draft: Draft) -> None:
    save(alice_client, draft, "people", go="later", company="Brackwater")
    draft.refresh_from_db()
    assert draft.answers["people"]["your_name"] == "Luis Ortega"
    assert draft.answers["people"]["recipients"] == [{"name": "Dale", "greeting": ""}]


def test_an_emptied_box_is_emptied(alice_client: Client, draft: Draft) -> None:
    save(alice_client, draft, "interest", go="later", enjoyed="")
    draft.refresh_from_db()
    assert draft.answers["interest"]["enjoyed"] == ""


def test_only_the_sections_own_fields_are_stored(alice_client: Client, begun: Draft) -> None:
    save(alice_client, begun, "interest", enjoyed="the yard", csrfmiddlewaretoken="x", junk="y", company="z")
    begun.refresh_from_db()
    assert set(begun.answers) == {"interest"}
    assert set(begun.answers["interest"]) <= {question.name for question in SECTIONS[3].questions}


def test_two_letters_in_two_tabs_do_not_mix(alice_client: Client, begun: Draft, draft: Draft) -> None:
    save(alice_client, begun, "interest", enjoyed="the yard")
    save(alice_client, draft, "interest", enjoyed="the forge")
    begun.refresh_from_db()
    draft.refresh_from_db()
    assert (begun.answers["interest"]["enjoyed"], draft.answers["interest"]["enjoyed"]) == ("the yard", "the forge")


def test_two_sections_saved_at_once_are_both_kept(begun: Draft) -> None:
    elsewhere = Draft.objects.get(pk=begun.pk)
    elsewhere.keep({"interest": {"enjoyed": "the yard"}}, section="interest")
    begun.keep({"gratitude": {"thanks_for": "the tea"}}, section="gratitude")
    begun.refresh_from_db()
    assert begun.answers == {"interest": {"enjoyed": "the yard"}, "gratitude": {"thanks_for": "the tea"}}


def test_a_form_for_another_section_is_refused(alice_client: Client, begun: Draft) -> None:
    response = alice_client.post(url(begun, "interest"), {f"{begun.pk}-current_step": "people", "enjoyed": "the yard"})
    begun.refresh_from_db()
    assert response.status_code == 400
    assert begun.answers == {}


def test_an_unknown_section_is_not_found(alice_client: Client, draft: Draft) -> None:
    assert alice_client.get(url(draft, "salary")).status_code == 404
    assert save(alice_client, draft, "salary").status_code == 404


def test_finish_keeps_the_draft_and_shows_the_letter(alice_client: Client, draft: Draft) -> None:
    answers = draft.answers
    Draft.objects.filter(pk=draft.pk).update(status=Draft.Status.DRAFTING)
    response = save(alice_client, draft, LAST, go="finish", subject="Thank you, Dale")
    draft.refresh_from_db()
    assert response.url == url(draft)
    assert draft.status == Draft.Status.READY
    assert draft.answers == {**answers, "review": {"subject": "Thank you, Dale"}}


def test_finishing_twice_changes_nothing_more(alice_client: Client, draft: Draft) -> None:
    for _press in range(2):
        assert save(alice_client, draft, LAST, go="finish").url == url(draft)
    assert Draft.objects.count() == 1


def test_finish_leads_to_the_first_section_that_needs_something(alice_client: Client, begun: Draft) -> None:
    response = save(alice_client, begun, LAST, go="finish")
    begun.refresh_from_db()
    assert response.url == url(begun, "people") + "?check=1"
    assert begun.status == Draft.Status.DRAFTING


def test_a_finished_letter_can_be_changed(alice_client: Client, draft: Draft) -> None:
    save(alice_client, draft, "people", role="night-shift welder", go="later")
    assert "night-shift welder" in alice_client.get(url(draft)).content.decode()


def test_equal_names_in_two_sections_stay_apart(alice_client: Client, begun: Draft) -> None:
    save(alice_client, begun, "takeaway", kind="nothing")
    save(alice_client, begun, "connection", kind="future")
    begun.refresh_from_db()
    assert (begun.answers["takeaway"]["kind"], begun.answers["connection"]["kind"]) == ("nothing", "future")


def test_several_people_and_dates_read_back_whole(alice_client: Client, begun: Draft) -> None:
    people = {"recipients_name": ["Tasha", "", "Wes"], "recipients_greeting": ["", "", "Mr Wes"]}
    save(alice_client, begun, "people", go="later", dates=["2026-03-02", "", "2026-03-04"], **people)
    begun.refresh_from_db()
    stored = begun.answers["people"]
    assert stored["recipients"] == [{"name": "Tasha", "greeting": ""}, {"name": "Wes", "greeting": "Mr Wes"}]
    assert stored["dates"] == ["2026-03-02", "2026-03-04"]


def test_a_draft_of_an_older_set_of_sections_still_opens(alice_client: Client, begun: Draft) -> None:
    old = {"salary": {"wish": "more"}, "interest": {"gone": "x", "enjoyed": "the yard"}, "people": "damaged"}
    Draft.objects.filter(pk=begun.pk).update(answers=old, section="salary")
    assert "the yard" in alice_client.get(url(begun, "interest")).content.decode()
    assert alice_client.get("/letters/").status_code == 200
    save(alice_client, begun, "gratitude", thanks_for="the tea")
    begun.refresh_from_db()
    assert begun.answers["salary"] == {"wish": "more"}


def test_own_words_that_equal_the_phrasing_are_not_frozen(alice_client: Client, begun: Draft) -> None:
    offered = "Thank you for the tea."
    save(alice_client, begun, "gratitude", go="later", own_words=offered, own_words_from=offered)
    begun.refresh_from_db()
    assert begun.answers["gratitude"]["own_words"] == ""


def test_own_words_outlive_other_changes(alice_client: Client, draft: Draft) -> None:
    save(alice_client, draft, "interest", go="later", own_words="Your forge smelled of home.", own_words_from="x")
    save(alice_client, draft, "people", go="later", role="night-shift welder")
    assert "Your forge smelled of home." in alice_client.get(url(draft)).content.decode()


@pytest.mark.parametrize(
    ("step", "fields", "message"),
    [
        ("people", {"dates": ["2999-01-01"]}, "Enter a day that has already been"),
        ("people", {"dates": ["1026-01-01"]}, "Enter a day within the last 5 years"),
        ("people", {"dates": ["31 February"]}, "Enter a date that is in the calendar"),
        ("interest", {"enjoyed": "yard " * 4000}, "Shorten this to 3,000 characters"),
        ("takeaway", {"kind": "revenge"}, "Choose one of the answers offered"),
    ],
)
def test_bad_input_is_explained_and_kept(
    alice_client: Client, draft: Draft, step: str, fields: dict[str, Any], message: str
) -> None:
    response = save(alice_client, draft, step, **fields)
    draft.refresh_from_db()
    name, typed = next(iter(fields.items()))
    assert message in alice_client.get(response.url).content.decode()
    assert draft.answers[step][name] == (typed.strip() if isinstance(typed, str) else typed)


def test_control_characters_never_reach_the_letter(alice_client: Client, draft: Draft) -> None:
    save(alice_client, draft, "interest", enjoyed="the\x00 yard\x1b\ufeff and\x85the forge")
    draft.refresh_from_db()
    assert draft.answers["interest"]["enjoyed"] == "the yard and\nthe forge"
