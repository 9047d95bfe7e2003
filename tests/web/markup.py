"""Reads a page's markup as a browser would."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element

import html5lib
import pytest
from django.test import Client

from letters.core.section import Section
from letters.core.sections import SECTIONS
from letters.models import Draft
from tests.web.conftest import save, url

EVERY_SECTION = pytest.mark.parametrize("section", SECTIONS, ids=lambda section: section.key)


class Markup:
    """A page to ask questions of."""

    def __init__(self, html: str) -> None:
        self.root: Element = html5lib.parse(html, namespaceHTMLElements=False)

    def all(self, path: str) -> list[Element]:
        return self.root.findall(path)

    def one(self, path: str) -> Element:
        (found,) = self.all(path)
        return found

    def by_id(self, key: str) -> Element:
        return self.one(f".//*[@id='{key}']")

    def classed(self, name: str) -> list[Element]:
        return [element for element in self.root.iter() if name in element.get("class", "").split()]

    def controls(self) -> Iterator[Element]:
        """What can be filled in, as a person sees it."""
        for element in kinds(self.root, "input", "select", "textarea"):
            if element.get("type") not in {"hidden", "submit"}:
                yield element

    def label(self, control: Element) -> str:
        """The words of the label of a control, or what it is called otherwise."""
        labels = self.all(f".//label[@for='{control.get('id')}']")
        inside = [label for label in self.root.iter("label") if control in label.iter()]
        return " ".join(words(label) for label in [*labels, *inside]) or control.get("aria-label", "")

    def position(self, element: Element) -> int:
        """How far down the page an element begins."""
        return list(self.root.iter()).index(element)


def kinds(within: Element, *tags: str) -> Iterator[Element]:
    """The elements of these kinds, in their order."""
    return (element for element in within.iter() if element.tag in tags)


def words(element: Element) -> str:
    """The text of an element, as it reads."""
    return " ".join("".join(element.itertext()).split())


def section_page(client: Client, draft: Draft, section: Section, query: str = "") -> Markup:
    """The page of a section of that letter."""
    return page_of(client, url(draft, section.key) + query)


def faulty(client: Client, begun: Draft) -> Markup:
    """The page with most ways to go wrong, with several of them gone wrong."""
    save(client, begun, "people", company="x" * 500, role="", your_name="", dates=["2099-01-01"])
    return page_of(client, url(begun, "people") + "?check=1")


def page_of(client: Client, address: str, **answered: Any) -> Markup:
    """The page at an address."""
    return Markup(client.get(address, **answered).content.decode())
