"""Gives the writer's own remark, hung on what was told, its lost "I": "you dye it with skins, always chucked mine".

Only what can be nobody else's: what was known, heard or seen, what is the writer's, and what the writer wants to try.
"""

from __future__ import annotations

import re

from letters.core.language.words.lexicon import readings
from letters.core.language.words.persons import means_people
from letters.core.language.words.tagging import Class, Form

_STOP = r"(?P<stop>(?<=[\w)\"'])[,;.] )(?:(?:and|but) )?"
_REMARK = re.compile(
    rf"{_STOP}(?P<had>(?:had|have) )?(?P<how>always|never|only|just|already|still|even)"
    r"(?P<ever> (?:ever|even|just|really))? (?P<verb>[a-z]{3,})(?P<rest>[^,;.]*)",
    re.IGNORECASE,
)
_OF_THE_MIND = frozenset({
    "know", "hear", "see", "think", "realise", "realize", "imagine", "expect", "try", "taste", "meet", "dream", "guess",
    "assume", "believe", "come", "use", "do",
})  # fmt: skip
"""What only the writer can tell of without a subject."""
_MY_OWN = re.compile(r" (?:mine|my|myself|at home|back home)\b")
_MINE_TOO = re.compile(
    rf"{_STOP}(?P<did>[a-z]{{3,}}ed|threw|gave|made|kept|left) (?P<rest>(?:all )?mine\b)", re.IGNORECASE
)
_CANNOT = re.compile(
    rf"{_STOP}(?P<still>still |honestly |really )?(?P<can>can't|cannot|couldn't|could not)"
    r" (?=(?:believe|stop|wait|get over|imagine|remember|sing|cook|sew)\b)",
    re.IGNORECASE,
)
_WANT = re.compile(
    rf"{_STOP}(?P<how>now |really |still |definitely )?(?P<want>want to|wanted to|going to|would love to)"
    r" (?=(?:try|taste|see(?! for (?:your|my)self)|bring|learn|visit|remember|hear|have a go|come|make|copy|miss)\b)",
    re.IGNORECASE,
)
_ALREADY_GOT = re.compile(
    rf"{_STOP}already (?P<got>got|have|booked|bought) (?=(?:my|mine|tickets?|one|an?|it)\b)", re.IGNORECASE
)
_FELT = re.compile(
    r"(?P<stop>(?<=[\w)\"'])[,;] )(?:and )?(?P<felt>felt|seemed) (?P<like>like|as if) "
    r"(?=(?:an?|the|ages|hours|I|it)\b)",
    re.IGNORECASE,
)
_LIKE_A = re.compile(r"an? (?:[a-z]+ )??(?P<who>[a-z]+)(?=$|[,.;]| (?:again|in|at|with|on)\b)", re.IGNORECASE)
_GOT_THERE = re.compile(
    rf"{_STOP}(?P<did>got up|woke up|got lost|set off|got the (?:\w+ )?(?:train|bus|ferry|coach)"
    r"|drove(?! (?:me|us|them|everyone|everybody|him|her|people|you)\b)|cycled|travelled"
    rf"|took (?:the|an?|two|three|2|3) (?:train|bus|buses|trains|ferry|coach)|walked it|nearly missed)\b"
    r"(?P<rest>[^.;]*)",
    re.IGNORECASE,
)
"""What somebody did to be there, who can only be the writer."""
_WORTH_IT = re.compile(r",? but (?=(?:so |well |totally |really |very )?worth (?:it|every)\b)", re.IGNORECASE)
_WOULD_NOT = re.compile(
    r"(?P<stop>^|[,.;] )(?:never would|wouldn't ever|would never)(?: have|'ve|'a) "
    r"(?=(?:thought|guessed|known|believed|imagined)\b)",
    re.IGNORECASE,
)
_SHOULD = re.compile(r"(?P<first>\bI [^,.;]+)[,.;] (?P<should>should|must|ought to|need to) (?=[a-z]+ )", re.IGNORECASE)
"""What the writer should do, after what the writer does: "I say yes too fast. should ask first"."""
_NEVER_KNEW = re.compile(r"[,.;] (?:I )?never knew(?: that| it)?(?=$|[.;])", re.IGNORECASE)


def own_remarks(text: str) -> str:
    """The text with every remark that is certainly the writer's as a sentence of the writer's own."""
    text = _NEVER_KNEW.sub("", _FELT.sub(_felt, text))
    text = _SHOULD.sub(
        lambda found: f"{found['first']}. I {found['should'].lower()} ", _GOT_THERE.sub(_i_got_there, text)
    )
    text = _WOULD_NOT.sub(lambda found: f"{'. ' if found['stop'] else ''}I would never have ", text)
    text = _CANNOT.sub(lambda found: f". I {(found['still'] or '').lower()}{found['can']} ", text)
    text = _WANT.sub(_i_want, _ALREADY_GOT.sub(_i_have, text))
    text = _MINE_TOO.sub(lambda found: f". I {found['did'].lower()} {found['rest']}", text)
    return _REMARK.sub(_i_did, text)


def _felt(found: re.Match[str]) -> str:
    """It felt like a party, but the writer like a child again."""
    one = _LIKE_A.match(found.string, found.end())
    who = "I" if one and means_people(one["who"].lower()) else "it"
    return f", and {who} {found['felt']} {found['like']} "


def _i_got_there(found: re.Match[str]) -> str:
    return f". I {found['did'].lower()}{_WORTH_IT.sub(', but it was ', found['rest'])}"


def _i_did(found: re.Match[str]) -> str:
    """What the writer did or never did; "had" before what is a participle only."""
    verb, how = found["verb"].lower(), found["how"].lower()
    forms = {one.form: one.lemma for one in readings(verb) if one.cls is Class.VERB}
    done = forms.get(Form.PAST) or forms.get(Form.PARTICIPLE) or ""
    mine = done in _OF_THE_MIND or (bool(done) and _MY_OWN.search(f" {found['rest']}") is not None)
    bare = done in {"use", "do"} and (how != "never" or not found["rest"])
    if not mine or bare or (done == "come" and " across" not in found["rest"]):
        return found[0]
    had = "had " if found["had"] or Form.PAST not in forms or _is_before(how, done, found["rest"]) else ""
    return f". I {had}{how}{found['ever'] or ''} {verb}{found['rest']}"


def _is_before(how: str, done: str, rest: str) -> bool:
    """Whether what never was before was told of a thing, rather than known of a fact: "never heard of that"."""
    fact = done in {"know", "expect", "realise", "realize", "guess"} or (done == "think" and "about" not in rest)
    return how in {"never", "only"} and not fact and "you could" not in rest


def _i_want(found: re.Match[str]) -> str:
    want = found["want"].lower()
    am = "am " if want == "going to" else ""
    return f". I {am}{(found['how'] or '').lower()}{want} "


def _i_have(found: re.Match[str]) -> str:
    got = found["got"].lower()
    return f". I {'already have' if got == 'have' else f'have already {got}'} "
