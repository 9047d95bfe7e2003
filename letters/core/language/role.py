"""The role a writer typed, in the forms a letter needs: a title for the subject line, running words for the prose."""

from __future__ import annotations

import re
from dataclasses import dataclass

from letters.core.language.casing import is_ordinary, own_capitals, proper
from letters.core.language.typed import clean, says_nothing

_ADMIN = re.compile(
    r"\s*[(\[]\s*(?:[mwfdx](?:\s*/\s*[mwfdx]){1,3}|remote|hybrid|on-?site|full[- ]?time|all genders|gn|h/f|f/h|(?:job |req(?:uisition)? |vacancy )?"
    r"(?:ref|id|req|no|number)\b[^)\]]*)\s*[)\]]|\s*[-–,|/]?\s*(?:job |req(?:uisition)? |vacancy )?(?:ref(?:erence)?|id|req|number|no)\b[.:# ]*\w*\d[\w-]*|\s#\d+",
    re.IGNORECASE,
)
_NOISE = re.compile(r"^(?:the |a |an )?(?:role|position|post|job) (?:of|as)(?: an?| the)? |^(?:a|an|the|their) |\s+(?:role|position|post|job|vacancy)$", re.IGNORECASE)
_ADVERBIAL = re.compile(
    r"^(?:(?:1st|2nd|3rd|first|second|third|day|night|late|early|evening|weekend|morning|swing|graveyard|back) shifts?|nights?|evenings?|weekends?|"
    r"part[- ]time|full[- ]time|temporary|permanent|temp|casual|seasonal|fixed[- ]term|bank|relief|live-in|trainee|junior|senior)$",
    re.IGNORECASE,
)
_QUALIFIED = re.compile(r"^(?P<head>[^,(]+?)\s*(?:,\s*(?P<after>[^,()]+)|\((?P<inner>[^()]+)\))$")
_YEAR_GROUP = re.compile(r"^(?:year|yr|grade|reception|ks ?\d|key stage|p\d|primary|nursery|class)\b.*$", re.IGNORECASE)
_ORDINALS = {"1st": "first", "2nd": "second", "3rd": "third"}
_KEPT = frozenset("Java Python Ruby Swift Oracle Excel Access Rust Go React Spark Azure Snowflake Tableau Salesforce Shopify Workday Sage "
                  "Unity Unreal Scala Kotlin Angular Node Spring Puppet Chef Maya Blender Hadoop Android Windows Linux Google Amazon "
                  "Apple Microsoft Epic Cerner Kafka Elm Julia Perl Flutter Unix Cisco Magento Drupal Civil Montessori Dynamics Power BI "
                  "Revit Looker Airflow".split()) - {"Chef", "Civil", "Power", "BI", "Go", "Spring", "Unity", "Access", "Sage", "Node"}
_SMALL = frozenset("of and in for to the at on with de la du a an or".split())


@dataclass(frozen=True, slots=True)
class Role:
    """A role as typed and made presentable. `title` has capitals ("Museum Registrar"), `running` none that prose would
    not have ("museum registrar"), `short` is `running` without what stood in brackets or after a comma."""

    title: str
    running: str
    short: str

    def __bool__(self) -> bool:
        """Whether a role was named at all."""
        return bool(self.title)


def read_role(typed: str) -> Role:
    """The role in its three forms: "welder, 2nd shift" runs as "second-shift welder"."""
    name = clean(typed).rstrip(".!?")
    name = _NOISE.sub("", _NOISE.sub("", _ADMIN.sub("", name))).strip(" ,;:-–|/")
    if says_nothing(name):
        return Role("", "", "")
    head, qualifier = _split(name)
    said = _joined(head, qualifier)
    return Role(_titled(said), _lowered(said), _lowered(head if qualifier and said.endswith(")") else said))


def _split(name: str) -> tuple[str, str]:
    found = _QUALIFIED.match(name)
    if found is None:
        return name, ""
    return found["head"].strip(), (found["after"] or found["inner"]).strip()


def _joined(head: str, qualifier: str) -> str:
    """Head and qualifier as one phrase: before it where English puts it there, in brackets otherwise."""
    if not qualifier:
        return head
    if _YEAR_GROUP.match(qualifier):
        job = "teaching assistant" if head == "TA" else head
        return f"{qualifier[0].upper() + qualifier[1:]} {job}"
    if _ADVERBIAL.match(qualifier):
        words = [_ORDINALS.get(word.lower(), word.lower()) for word in re.split(r"[ -]", qualifier)]
        words[-1] = {"shifts": "shift", "nights": "night", "evenings": "evening", "weekends": "weekend"}.get(words[-1], words[-1])
        return f"{'-'.join(words)} {head}"
    return f"{head} ({qualifier})"


def _titled(text: str) -> str:
    """The phrase with a capital on every word typed small, little words excepted."""
    words = text.split(" ")
    return " ".join(word if at and word in _SMALL else _capital(word) for at, word in enumerate(words))


def _capital(word: str) -> str:
    if own_capitals(word):
        return word
    return re.sub(r"^(\(?)([a-z])", lambda found: found[1] + found[2].upper(), word)


def _lowered(text: str) -> str:
    """The phrase with small letters where the word is an ordinary one; names, tools, languages and acronyms keep theirs."""
    shouted = text.isupper() and len(text) > 5 and " " in text  # noqa: PLR2004
    return re.sub(r"[^\W\d_][\w'&+#.]*", lambda found: _lower_word(found, shouted=shouted), text)


def _lower_word(found: re.Match[str], *, shouted: bool) -> str:
    word = found[0]
    if (own_capitals(word) and not shouted) or word in _KEPT or proper(word.lower()) == word:
        return word
    numbered = re.match(r" \d", found.string[found.end() :]) or word in {"Year", "Key", "Stage", "Level", "Grade"} and re.search(r"\d", found.string)
    if numbered or len(word) == 1:
        return word
    return word.lower() if is_ordinary(word) else word
