"""The pages of a letter in every state, from the blank section to the copy that was sent."""

from __future__ import annotations

from datetime import timedelta

from django.utils import timezone
from playwright.sync_api import Page

from letters.core.compose import compose
from letters.core.sections import SECTIONS
from letters.models import Draft, SentCopy
from tests.browser.state import State, press
from tests.browser.words import BEGUN, BLUNT, EXAMPLES, LENGTHY, NOTED


def _sent(draft: Draft) -> str:
    letter = compose(draft.typed, seed=str(draft.pk))
    SentCopy.objects.create(draft=draft, subject=letter.subject, text=letter.text, sent_at=timezone.now())
    Draft.objects.filter(pk=draft.pk).update(status=Draft.Status.SENT)
    return ""


def _resting(draft: Draft) -> str:
    Draft.objects.filter(pk=draft.pk).update(sealed_until=timezone.now() + timedelta(hours=9))
    return ""


def _silenced(draft: Draft) -> str:
    Draft.objects.filter(pk=draft.pk).update(muted=["feedback_request.comment: I would appreciate any feedback"])
    return ""


def _earlier(draft: Draft, *, aside: bool = False) -> str:
    interest = {"beginning": "seeing", "enjoyed": "the ledger they still keep by hand"}
    revision = draft.revisions.create(version=0, answers={**draft.answers, "interest": interest}, aside=aside)
    return f"?version={revision.pk}"


def _set_aside(draft: Draft) -> str:
    return _earlier(draft, aside=True).replace("version", "aside")


def _shelf(draft: Draft) -> str:
    copied = {"owner": draft.owner, "version": 1}
    Draft.objects.create(**copied, answers=BEGUN)
    _sent(Draft.objects.create(**copied, answers=NOTED))
    Draft.objects.create(**copied, answers=EXAMPLES, deleted_at=timezone.now())
    return ""


def _changed_since(draft: Draft) -> str:
    _sent(draft)
    SentCopy.objects.filter(draft=draft).update(text="Thank you for the afternoon.")
    return ""


def _rested(draft: Draft) -> str:
    Draft.objects.filter(pk=draft.pk).update(sealed_until=timezone.now() - timedelta(hours=1))
    return ""


def _full_shelf(draft: Draft) -> str:
    Draft.objects.bulk_create(Draft(owner=draft.owner, version=1, answers=BEGUN) for _ in range(59))
    return "?page=1"


def _binned(draft: Draft) -> str:
    Draft.objects.filter(pk=draft.pk).update(deleted_at=timezone.now())
    return ""


def _restated(draft: Draft) -> str:
    answers = {
        **draft.answers,
        "interest": {
            "enjoyed": "the maps",
            "own_words": "Seeing the maps was a joy.",
            "own_words_from": "I liked the ledger.",
        },
    }
    Draft.objects.filter(pk=draft.pk).update(answers=answers)
    return ""


def _paste(page: Page) -> None:
    page.locator("#text").fill(BLUNT)
    page.get_by_role("button", name="Read my letter").click()
    page.wait_for_selector("#sheet")


def _paste_too_much(page: Page) -> None:
    page.locator("#text").fill("Thank you for the tour of the greenhouses. " * 700)
    page.get_by_role("button", name="Read my letter").click()
    page.wait_for_selector("#sheet")


def unfold(page: Page) -> None:
    page.evaluate("document.querySelectorAll('details').forEach((part) => { part.open = true; })")


def _fill_in_wrong(page: Page) -> None:
    page.locator("#mail summary").click()
    page.locator("[name=to_email]").fill("nobody at all")
    page.get_by_role("button", name="Keep this address").click()
    page.wait_for_selector(".error-summary")


def _compare(page: Page) -> None:
    page.locator("#compare summary").click()
    page.locator("[name=pasted]").fill(BLUNT)
    page.get_by_role("button", name="Compare").click()
    page.wait_for_selector(".compared")


def _keep_lines(page: Page) -> None:
    unfold(page)
    page.get_by_label("Who you met").fill("Dr Adair")
    page.get_by_label("When to say hello again").fill("2030-01-15")
    page.get_by_role("button", name="Keep these lines").click()
    page.get_by_text("Remind me in my calendar").wait_for()


def _name_at_length(page: Page) -> None:
    page.locator("[name=seat-1-greeting]").fill("Doctor " * 60)
    page.get_by_role("button", name="Show them again").click()
    page.wait_for_selector(".error-summary")


def _tell_apart(page: Page) -> None:
    page.locator("[name=seat-1-said]").fill("that you count the herring gulls from the reading room")
    page.get_by_role("button", name="Show them again").click()
    page.wait_for_load_state()


def _delete(page: Page) -> None:
    page.get_by_role("button", name="Delete").first.click()
    page.wait_for_selector(".messages")


def _begin(page: Page) -> None:
    page.get_by_role("button", name="Start a letter").click()
    page.get_by_role("button", name="Save and come back later").click()
    page.wait_for_url("**/letters/")


def _begin_and_go_home(page: Page) -> None:
    _begin(page)
    page.goto("/")


def _begin_and_erase(page: Page) -> None:
    _begin(page)
    page.goto("/letters/mine/leave/")


WITHOUT_LETTER = {
    "home": State("/"),
    "home with a letter begun": State("/", act=_begin_and_go_home),
    "no letters": State("/letters/"),
    "letters of a guest": State("/", act=_begin),
    "erase as a guest": State("/", act=_begin_and_erase),
    "help": State("/help/"),
    "unsent": State("/letters/unsent/"),
    "check": State("/letters/check/"),
    "check with notes": State("/letters/check/", act=_paste),
    "check with too much": State("/letters/check/", act=_paste_too_much),
    "nothing to take along": State("/letters/mine/"),
    "nothing to bring": State("/letters/mine/", act=lambda page: press(page, ".secondary")),
    "nothing there": State("/letters/not-there/", status=404),
}
WITH_LETTER = {
    "letters": State("/letters/", EXAMPLES, _shelf),
    "letters by the page": State("/letters/", EXAMPLES, _full_shelf),
    "letter deleted": State("/letters/", EXAMPLES, act=_delete),
    "letters in the bin": State("/letters/", EXAMPLES, _binned),
    "letter": State("/letters/{pk}/", EXAMPLES),
    "letter unfolded": State("/letters/{pk}/?open=phone", EXAMPLES, act=unfold),
    "letter to a wrong address": State("/letters/{pk}/", EXAMPLES, act=_fill_in_wrong),
    "letter compared": State("/letters/{pk}/", EXAMPLES, act=_compare),
    "letter with somebody kept": State("/letters/{pk}/", EXAMPLES, act=_keep_lines),
    "letter with notes": State("/letters/{pk}/", NOTED),
    "letter with a note silenced": State("/letters/{pk}/", NOTED, _silenced),
    "letter so far": State("/letters/{pk}/", {}),
    "letter sent": State("/letters/{pk}/", EXAMPLES, _sent),
    "letter changed since": State("/letters/{pk}/", EXAMPLES, _changed_since),
    "letter at rest": State("/letters/{pk}/", EXAMPLES, _resting),
    "letter rested": State("/letters/{pk}/", NOTED, _rested),
    "each": State("/letters/{pk}/each/", EXAMPLES),
    "each told apart": State("/letters/{pk}/each/", EXAMPLES, act=_tell_apart),
    "each with errors": State("/letters/{pk}/each/", EXAMPLES, act=_name_at_length),
    "no history": State("/letters/{pk}/history/", EXAMPLES),
    "history": State("/letters/{pk}/history/", EXAMPLES, _earlier),
    "mine": State("/letters/mine/", EXAMPLES),
    "leave": State("/letters/mine/leave/", EXAMPLES),
    "leave with errors": State("/letters/mine/leave/", EXAMPLES, act=press),
    **{section.key: State(f"/letters/{{pk}}/{section.key}/", EXAMPLES) for section in SECTIONS},
    **{f"blank {section.key}": State(f"/letters/{{pk}}/{section.key}/", {}) for section in SECTIONS},
    "people with errors": State("/letters/{pk}/people/?check=1", {}),
    "takeaway with nothing chosen": State("/letters/{pk}/takeaway/?check=1", {}),
    "takeaway with errors": State("/letters/{pk}/takeaway/?check=1", LENGTHY),
    "takeaway unfolded": State("/letters/{pk}/takeaway/", EXAMPLES, act=unfold),
    "connection with nothing chosen": State("/letters/{pk}/connection/?check=1", {}),
    "connection with notes": State("/letters/{pk}/connection/", NOTED),
    "review with notes": State("/letters/{pk}/review/", NOTED),
    "interest in other words": State("/letters/{pk}/interest/", EXAMPLES, _restated),
    "interest set aside": State("/letters/{pk}/interest/", EXAMPLES, _set_aside),
}
