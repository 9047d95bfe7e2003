"""Reads what people write about how they were told: the way, the day, a kind word, a reason, and how it felt.

Nobody keeps these apart when typing ("email from Priya friday. it was a nice one. bummed but ok"), so each piece goes
where the letter can use it, and what is left is the kindness itself. A sentence that is good English keeps its words.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import groupby

from letters.core.language.typed.cleaned import clean, says_nothing
from letters.core.language.typed.idiom import says_too_much
from letters.core.reading.kindness.as_it_stands import stands, stood_deed
from letters.core.reading.kindness.found import News
from letters.core.reading.kindness.framed import without_praise
from letters.core.reading.kindness.good_of import begins_bare
from letters.core.reading.kindness.grudged import unless_nothing, without_grudge
from letters.core.reading.kindness.in_english import in_english
from letters.core.reading.kindness.news_straight import news_straight
from letters.core.reading.kindness.pieces import BY_WAY, take, take_pieces
from letters.core.reading.kindness.softened import softened
from letters.core.reading.kindness.telling import as_told
from letters.core.reading.kindness.whole import kindness_whole
from letters.core.reading.thanks.remarks import owns_to_sadness, without_remarks

_VERBS = {
    "phone": re.compile(r"\b(?:phoned|called|rang|telephoned|calling|phone)\b", re.IGNORECASE),
    "email": re.compile(r"\be-?mail(?:ed)?\b", re.IGNORECASE),
    "message": re.compile(r"\b(?:text(?:ed)?|messaged?|whatsapp|dm|voice ?note)\b", re.IGNORECASE),
    "letter": re.compile(r"\bletter\b", re.IGNORECASE),
}
_SENTENCES = re.compile(
    r"(?<=[.!?;])(?<!\b(?:Mr|Ms|Mx|Dr|St|Fr|Sr|Jr)\.)(?<!\b(?:Mrs|Rev"
    r"|Sgt)\.)(?<!\bProf\.)(?<!\bCapt\.)(?<!\b[MB]\.Sc\.)(?<!\bPh\.D\.)\s+"
)
_SUBJECTLESS = re.compile(
    r"^(?:and |then |even )*(?P<did>(?:wrote|rang|called|phoned|gave|sent|took|told|offered|wished|thanked|stayed"
    r"|waited|drove|came|asked|explained|promised|listened|checked|remembered)\b)(?! (?:from|by|for|up|off)\b)",
    re.IGNORECASE,
)
"""How a further sentence begins that leaves its "she" out: "wrote it by hand"."""
_SOMETHING_KIND = re.compile(
    r"\b(said something (?:really )?(?:nice|kind|good|lovely|encouraging) about [\w ]+?), (?:that|how) .*$",
    re.IGNORECASE,
)
"""What was said kindly, before the half sentence that says it again."""
_CRIED = re.compile(
    r"(?:and )?i (?:nearly |almost |even |just )?(?:cried|wept|bawled|sobbed|teared up"
    r"|welled up)\b(?! (?:laughing|with))",
    re.IGNORECASE,
)
_WHY = re.compile(r"(?P<told>^(?:to )?(?:tell|told|telling) me) why(?=$|[,;.]| and\b)", re.IGNORECASE)
"""A reason that was given, where elsewhere one would be asked for."""
_HAD_BEFORE = re.compile(r", (?=(?:he|she|they)(?:'d| had) (?:already |even |also )?(?:[a-z]+ed|had|been|got|done)\b)")
"""Where what had been done before is run on: "ring me on my break, she'd checked my shifts"."""

_BROKEN_OFF = re.compile(r"(?P<mark>[.!?;])\. ")


@lru_cache(maxsize=1024)
def read_news(text: str, names: tuple[str, ...] = ()) -> News:
    """The pieces of an answer about how they were told; each is found at most once."""
    news = News()
    if says_nothing(text):
        return news
    straight = _straight(unless_nothing(softened(clean(text, names))))
    news.way = next((way for way, pattern in _VERBS.items() if pattern.search(straight)), "")
    for sentence in _SENTENCES.split(straight):
        bare = sentence.strip(" .!?;")
        if says_nothing(bare) and not news.kept:
            break
        news.sad = news.sad or owns_to_sadness(bare)
        if _CRIED.match(bare):
            news.sad = True
        elif bare := _thankful(news, bare):
            _find(news, bare)
    return news


def _straight(text: str) -> str:
    """The account with its broken sentences mended; what is sound keeps its words."""
    runs = groupby(_SENTENCES.split(text), key=stands)
    told = [" ".join(map(without_praise, run) if sound else [_mended(" ".join(run))]) for sound, run in runs]
    return _BROKEN_OFF.sub(r"\g<mark> ", ". ".join(filter(None, told)))


def _mended(text: str) -> str:
    whole = kindness_whole(in_english(text))
    return stood_deed(whole) or news_straight(_HAD_BEFORE.sub(_apart, whole))


def _thankful(news: News, sentence: str) -> str:
    """The sentence without what nobody is thanked for: a remark, a grudge, the choice that was told along."""
    plainly = without_remarks(sentence)  # of a bare "voice note, kind" the remark is all there is
    bare = news.without_choice(without_grudge(sentence if BY_WAY.fullmatch(plainly) else plainly))
    if not _goes_too_far(bare):
        return bare
    head, _, _ = bare.partition(", ")
    _, _, tail = bare.rpartition(", but ")
    left = head if begins_bare(bare) else tail
    return "" if _goes_too_far(left) else left


def _find(news: News, sentence: str) -> None:
    """Note what a sentence tells; one that is sound is never taken to pieces."""
    if sound := stood_deed(sentence) or (sentence if stands(sentence) else ""):
        if not take(news, sentence):
            news.kept.append(sound)
        return
    sentence = as_told(_SOMETHING_KIND.sub(r"\1", _SUBJECTLESS.sub(_they, sentence) if news.kept else sentence))
    if sentence and not take(news, sentence):
        take_pieces(news, sentence)


def _apart(found: re.Match[str]) -> str:
    """What had been done before as the next sentence; beside an apology it is what was said with it."""
    sorry = re.search(r"\b(?:sorry|apologi[sz])", found.string[: found.start()], re.IGNORECASE)
    return " and said that " if sorry else ". "


def _goes_too_far(sentence: str) -> bool:
    """Whether a sentence reproaches or begs; a reason that was given is none that is asked for."""
    return says_too_much(_WHY.sub(r"\g<told> it", sentence))


def _they(found: re.Match[str]) -> str:
    return f"they {found['did'].lower()}"
