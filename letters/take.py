"""What the letter page shows: the letter, and every way in which it can be taken along, sent and remembered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from django.conf import settings
from django.core.exceptions import BadRequest
from django.db.models import Case, When
from django.forms import BaseForm
from django.http import Http404, HttpRequest
from django.shortcuts import get_object_or_404
from django.utils import timezone

from letters.core.advice import advise
from letters.core.answers import needing
from letters.core.language.details.company import company_name
from letters.core.language.people.interviewers import read_people
from letters.core.letter import Letter
from letters.core.panel import is_panel
from letters.core.section import Answers
from letters.core.sections import SECTIONS
from letters.core.window import IN_ZONE, moment_in_words, zone_name
from letters.exports import EXPORTS, Layout, LineEnd, PageSize, Paper
from letters.exports.clipboard import Clipboard, clipboard
from letters.exports.maillinks import Hosts, mail_links
from letters.exports.qr import fits, qr_code
from letters.models import Draft, SentCopy
from letters.others import MOST_LETTERS, others_of
from letters.pages import advice, sheet
from letters.sending import (
    AddressForm,
    PastedForm,
    SentForm,
    TouchForm,
    can_take_back,
    mark_of_words,
    nobody_reads,
    time_to_remind,
    zone_of_writer,
)
from letters.translated import translated
from letters.visitor import visitor_of

LINE_ENDS = {"lf": LineEnd.LF, "crlf": LineEnd.CRLF}
LAYOUTS = ("email", "paper")


@dataclass(frozen=True, slots=True)
class Gone:
    """A sent copy on the page; `unchanged` while the letter still has its words, so that undoing loses none."""

    copy: SentCopy
    unchanged: bool


def own_letter(request: HttpRequest, pk: UUID) -> Draft:
    """The visitor's draft of that id with its lines for keeping in touch; what is not theirs is not found."""
    mine = Draft.objects.owned_by(visitor_of(request)).kept()
    return get_object_or_404(mine.select_related("touch"), pk=pk)


def own_letter_and_others(request: HttpRequest, pk: UUID) -> tuple[Draft, tuple[Draft, ...]]:
    """The same draft, and the newest others of its writer; one query."""
    mine = Draft.objects.owned_by(visitor_of(request)).kept().select_related("touch")
    found = tuple(mine.order_by(Case(When(pk=pk, then=0), default=1), "-updated_at")[: MOST_LETTERS + 1])
    if not found or found[0].pk != pk:
        raise Http404
    return found[0], found[1:]


def letter_page(
    draft: Draft, opened: str = "", form: BaseForm | None = None, others: tuple[Draft, ...] | None = None
) -> dict[str, Any]:
    """The context of the letter page: what stands open, a form to look at again, other drafts where they were read."""
    zone = zone_of_writer(draft)
    shown = sheet(draft, draft.typed, others=others_of(draft) if others is None else others)
    copied = clipboard(shown.letter)
    return {
        "draft": draft,
        "sheet": shown,
        "letter": shown.letter,
        "plain": copied.text,
        "copied": copied.by_button(),
        "seen": mark_of_words(copied),
        "advice": advice(draft.typed),
        "can_remind": _can_remind(draft),
        "missing": needing(draft.typed, timezone.localdate()),
        "sections": SECTIONS[:-1],
        "is_panel": is_panel(draft.typed),
        "zone": zone,
        "sent": _gone(draft, copied),
        "rested": draft.sealed_until is not None,
        "opened": opened,
        "form": form,
        **_files(shown.letter, draft.typed, timezone.localdate(timezone=zone)),
        **_links(shown.letter, draft),
        **_code(copied.text, opened),
        **_forms(draft, zone, form),
    }


def resting_page(draft: Draft) -> dict[str, Any]:
    """The context of the page shown while a letter is sealed."""
    zone = zone_of_writer(draft)
    until = draft.sealed_until.astimezone(zone) if draft.sealed_until else timezone.now()
    words = IN_ZONE.around(words=moment_in_words(until, timezone.now()), zone=zone_name(until))
    return {"draft": draft, "until": translated(words)}


def layout_asked(asked: Mapping[str, str], letter: Letter, draft: Draft) -> Layout:
    """The layout a download's address asks for; raises BadRequest for one there is not."""
    today = timezone.localdate(timezone=zone_of_writer(draft))
    try:
        layout = LAYOUTS[LAYOUTS.index(asked.get("layout") or "email")]
        page = PageSize(asked["page"]) if asked.get("page") else None
        line_end = LINE_ENDS[asked.get("lines") or "lf"]
    except (ValueError, KeyError):
        raise BadRequest("There is no such layout.") from None
    head = paper_head(letter, draft.typed, today) if layout == "paper" else None
    return Layout(head, page, line_end, draft.to_email)


def paper_head(letter: Letter, answers: Answers, today: date) -> Paper:
    """What stands above this letter on paper: who writes, on which day, to whom and where."""
    people = answers.get("people", {})
    rows = people.get("recipients")
    named = [dict(row) for row in rows if isinstance(row, Mapping)] if isinstance(rows, list) else []
    company = company_name(str(people.get("company", "")))
    return Paper(
        sender=letter.signature,
        date=today,
        recipient="\n".join(person.name for person in read_people(named) if person.name),
        company=f"The {company[4:]}" if company.startswith("the ") else company,
    )


def _files(letter: Letter, answers: Answers, today: date) -> dict[str, Any]:
    """The files there are, and by the name of each the characters it cannot show."""
    layouts = (Layout(), Layout(paper_head(letter, answers, today)))
    lost = {
        export.label: "".join(dict.fromkeys(one for layout in layouts for one in export.missing(letter, layout)))
        for export in EXPORTS.values()
    }
    return {
        "exports": EXPORTS.values(),
        "lost": {label: characters for label, characters in lost.items() if characters},
    }


def _links(letter: Letter, draft: Draft) -> dict[str, Any]:
    links = mail_links(letter, draft.to_email, Hosts(**settings.MAIL_HOSTS))
    return {
        "mail_links": [link for link in links if link.url],
        "unlinked": [link for link in links if not link.url],
        "nobody_reads": nobody_reads(draft.to_email),
    }


def _code(text: str, opened: str) -> dict[str, Any]:
    """The code for a phone, drawn only once it is asked for: drawing takes longer than the rest of the page."""
    wanted = opened == "phone" or not fits(text)
    return {"code": qr_code(text) if wanted else None}


def _can_remind(draft: Draft) -> bool:
    """Whether there is still a moment to be reminded of."""
    now = timezone.now()
    window = advise(draft.typed.get("situation", {}), now).window
    return window is not None and time_to_remind(window, now) is not None


def _gone(draft: Draft, words: Clipboard) -> list[Gone]:
    return [Gone(copy, can_take_back(copy, words)) for copy in draft.sent_copies.all()]


def _forms(draft: Draft, zone: ZoneInfo, asked: BaseForm | None) -> dict[str, Any]:
    """The forms of the page, the one that needs a second look among them."""
    forms: dict[str, BaseForm] = {
        "address_form": AddressForm(initial={"to_email": draft.to_email}),
        "sent_form": SentForm(zone=zone),
        "pasted_form": PastedForm(),
        "touch_form": TouchForm(instance=getattr(draft, "touch", None)),
    }
    kinds = {type(form): name for name, form in forms.items()}
    return forms if asked is None else {**forms, kinds[type(asked)]: asked}
