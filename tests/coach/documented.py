"""Writes the figures and the table of rules into docs/coach.md: `python -m tests.coach.documented`."""

from __future__ import annotations

from pathlib import Path

from letters.core.coach.engine import review_text
from letters.core.coach.rule import Category
from letters.core.coach.rules import RULES
from tests.coach.report import count, texts

PAGE = Path(__file__).parent.parent.parent / "docs" / "coach.md"
MEASURED = ("exam2", "exam", "held")
_LONGEST = 110


def table() -> str:
    """Every rule with its level and one example, the fault in bold."""
    rows = ["| rule | level | an example |", "|---|---|---|"]
    for rule in RULES:
        example = " ".join(rule.bad[0].split())
        example = example if len(example) <= _LONGEST else f"{example[:_LONGEST]} …»"
        example = (
            example.replace("|", "\\|").replace("<", "&lt;").replace("«", "**").replace("»", "**").replace("_", "\\_")
        )
        rows.append(f"| `{rule.id}` | {rule.level} | {example} |")
    return "\n".join(rows)


def figures(part: str) -> str:
    """Recall and precision on one part of the labelled texts, without Harper, so that they are the same everywhere."""
    labelled = list(texts(part, review_text))
    rows = ["| category | avoid: precision | recall | all: precision | recall |", "|---|---|---|---|---|"]
    avoid, every = count(labelled, all_levels=False), count(labelled, all_levels=True)
    for name, category in [*((each.value, each.value) for each in Category), ("**together**", "")]:
        _, hit, missed, false, recall, precision = avoid.row(name, category)
        if hit or missed or false:
            _, _, _, _, all_recall, all_precision = every.row(name, category)
            rows.append(f"| {name} | {precision} | {recall} | {all_precision} | {all_recall} |")
    innocent = [one for one in labelled if not one.labels]
    accused = sum(1 for one in innocent if one.avoid)
    return "\n".join([*rows, "", f"Of {len(innocent)} texts without a fault, {accused} were given a finding to avoid."])


def filled(text: str, name: str, content: str) -> str:
    """The page with one generated part made anew."""
    begin, end = f"<!-- {name} -->", f"<!-- end of {name} -->"
    before, _, rest = text.partition(begin)
    return f"{before}{begin}\n{content}\n{end}{rest.partition(end)[2]}"


if __name__ == "__main__":
    page = PAGE.read_text(encoding="utf-8")
    for part in MEASURED:
        page = filled(page, part, figures(part))
    PAGE.write_text(filled(page, "rules", table()), encoding="utf-8")
