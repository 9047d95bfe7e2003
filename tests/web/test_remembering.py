"""What a page repeats is what it would say anew: for another section, another visitor, another language."""

from __future__ import annotations

from django.template import Context, Template
from django.utils import translation

from letters.templatetags.remembering import MOST

PART = Template("{% load remembering %}{% remember name %}{{ name }} {{ other }}{% endremember %}")


def _said(name: str, other: str = "") -> str:
    return PART.render(Context({"name": name, "other": other}))


def test_a_part_is_repeated_for_the_values_it_names() -> None:
    assert _said("one", "first") == _said("one", "later") == "one first"
    assert _said("two", "first") == "two first"


def test_a_part_is_said_anew_in_another_language() -> None:
    assert _said("three", "hello") == "three hello"
    with translation.override("de"):
        assert _said("three", "hallo") == "three hallo"


def test_two_parts_never_say_each_others_words() -> None:
    two = Template("{% load remembering %}{% remember %}a{% endremember %}{% remember %}b{% endremember %}")
    assert two.render(Context()) == two.render(Context()) == "ab"


def test_what_is_typed_is_still_escaped() -> None:
    assert _said("<b>") == _said("<b>") == "&lt;b&gt; "


def test_memory_has_an_end() -> None:
    for number in range(MOST * 3):
        _said(f"value {number}")
    node = PART.nodelist[1]
    assert len(node.seen) <= MOST  # type: ignore[attr-defined]
