"""Slips of spelling, grammar and punctuation that are beyond doubt. Dialect, names and trade words are never slips."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeAlias

from letters.core.coach.patterns import phrases
from letters.core.coach.rule import Category, Check, Level, Phrases, Rule
from letters.core.coach.rules import typo_agreement, typo_forms, typo_language, typo_marks, typo_sentences, typo_twins

_WHY = "A slip is the one thing a tired reader is sure to notice."
_Examples: TypeAlias = tuple[str, ...]


def _rule(
    name: str, matcher: Phrases | Check, message: str, bad: _Examples, good: _Examples, level: Level = Level.AVOID
) -> Rule:
    """A rule of this category; all of them have the same reason."""
    return Rule(f"typo_grammar.{name}", Category.TYPO_GRAMMAR, level, matcher, message, _WHY, (), bad, good)


RULES = (
    _rule(
        "doubled",
        typo_marks.doubled,
        "The same word stands here twice.",
        bad=("I enjoyed «the the» tour.", "What a calm «room room» it was."),
        good=("You had had to change it.", "I see that that bridge was the first."),
    ),
    _rule(
        "spelled",
        typo_marks.spelled,
        "This word is misspelled.",
        bad=("I «recieved» your letter.", "Thank you for the «oppurtunity» to meet."),
        good=("I received your letter in colour.", "The programme and the color proofs were fine."),
    ),
    _rule(
        "marks",
        typo_marks.marks,
        "A space, a stop or a capital is out of place.",
        bad=("Thank you for the tea« ,» and for the tour.", "I saw the kiln«,»the robots and the store."),
        good=("We met at 10 a.m. in the yard.", "The total was 1,250 loaves."),
    ),
    _rule(
        "run_together",
        typo_marks.run_together,
        "Two words run into each other.",
        bad=("I came «tothe» mill.", "I am glad «thatyou» wrote."),
        good=("I went into the mill, and thereof I write.", "The isthmus was a fine sight."),
    ),
    _rule(
        "apostrophes",
        typo_marks.apostrophes,
        "An apostrophe is missing.",
        bad=("I «didnt» know that.", "«Thats» a fine idea."),
        good=("I didn’t know that.", "As was her wont, she laughed."),
    ),
    _rule(
        "articles",
        typo_marks.articles,
        "The article does not fit the next word’s sound.",
        bad=("It was «a» honest talk.", "You have «an» big garden."),
        good=("It was an hour well spent.", "A union meeting was on."),
    ),
    _rule(
        "confused",
        phrases("typo_grammar.confused"),
        "Two words that sound alike were confused here.",
        bad=(
            "I «could of listened» all day.",
            "«Its clear» that you care.",
            "Her team sits «with there dogs».",
        ),
        good=("I could have listened all day.", "The team lost its way and found it again."),
    ),
    _rule(
        "verb_form",
        phrases("typo_grammar.verb_form"),
        "The form of this word does not fit the sentence.",
        bad=("I «look forward to hear» the choir.", "I «did not knew» that lime is slaked on site."),
        good=("I look forward to hearing the choir.", "I did not know that lime is slaked on site."),
    ),
    _rule(
        "agreement",
        phrases("typo_grammar.agreement"),
        "One and many do not agree here.",
        bad=("Thank you for the «informations».", "«Every apprentices» gets a week in the office."),
        good=("The data are kept for ten years.", "The team are proud of their record."),
    ),
    replace(
        _rule(
            "capitals",
            typo_marks.capitals,
            "A capital is missing or out of place.",
            bad=("I came in «january», in the snow.", "I met «mr» Okafor at the gate."),
            good=("I came in January, in the snow.", "The march to the quay was short."),
        ),
        across=True,  # only the first word of all must be great: after "Dear Kim," many begin small
    ),
    _rule(
        "real_word",
        phrases("typo_grammar.real_word"),
        "This is another word than the one that fits here.",
        bad=("The «letter form the» school was kind.", "I had «never though about» lifts."),
        good=("The letter from the school was kind.", "I had never thought about lifts."),
    ),
    _rule(
        "left_out",
        phrases("typo_grammar.left_out"),
        "A word is missing here.",
        bad=("I «would like thank» the porters.", "«It was pleasure to» see the looms."),
        good=("I would like to thank the porters.", "It was a pleasure to see the looms."),
    ),
    _rule(
        "preposition",
        phrases("typo_grammar.preposition"),
        "Another small word belongs here.",
        bad=("I was «impressed from the» choir.", "«You explained me the» ledger."),
        good=("I was impressed by the choir.", "You explained the ledger to me."),
    ),
    _rule(
        "order",
        phrases("typo_grammar.order"),
        "The words of this sentence are out of their order.",
        bad=("I «wondered how did you» mend it.", "You «wondered why do we» knead it twice."),
        good=("I wondered how you mended it.", "How did you mend it?"),
    ),
    _rule(
        "comparing",
        phrases("typo_grammar.comparing"),
        "This form does not fit the comparison.",
        bad=("It was not «so hard than» I feared.", "You «explained it very clear»."),
        good=("The kiln was not as hot as you feared.", "You explained it very clearly."),
    ),
    _rule(
        "double_no",
        phrases("typo_grammar.double_no"),
        "Two negatives cancel each other.",
        bad=("I «couldn't hardly» see the owl.", "«I did not see nothing» of the fog."),
        good=("I could hardly see the owl.", "I did not see anything of the fog."),
    ),
    _rule(
        "verbs",
        typo_forms.verbs,
        "The form of this verb does not fit.",
        bad=("A word «of explain» the map helped.", "You «have always be» kind."),
        good=("Thank you for giving me the map.", "I have seen the looms."),
    ),
    _rule(
        "subjects",
        typo_agreement.subjects,
        "The verb does not agree with who does it.",
        bad=("She explains, and «he explain» the ledger.", "The «looms was» loud."),
        good=("He explains the ledger.", "The news was kind."),
    ),
    _rule(
        "numbers",
        typo_agreement.numbers,
        "One and many do not agree here.",
        bad=("I met «two weaver» at the gate.", "I ate «another apricots»."),
        good=("I met two nurses at the gate.", "Those present were kind.", "You lent me a hi-vis."),
    ),
    _rule(
        "lone_articles",
        typo_forms.lone_articles,
        "Something is missing after this article, or it is one too many.",
        bad=("It was «a my» pleasure.", "Thank you for «the you» took."),
        good=("It was my pleasure.", "Thank you for the time you took."),
    ),
    _rule(
        "twins",
        typo_twins.twins,
        "Two words that sound alike were confused here.",
        bad=("The mill lost «it's» roof.", "I love «you're mill», owls and all."),
        good=("It's a mill, and its roof is new.", "You're people I trust, and there kindness counts."),
    ),
    _rule(
        "thens",
        typo_forms.thens,
        "This should be “than”.",
        bad=("I know more about owls «then» I did.", "I would rather walk «then» to wait."),
        good=("I know more about owls than I did.", "You stirred more soup, and then the bell rang."),
    ),
    _rule(
        "dropped",
        phrases("typo_grammar.dropped"),
        "A small word is missing here.",
        bad=("It «was great day», and the owls were loud.", "We spoke «at end of» the tour."),
        good=("It was a great day for owls.", "I was glad to see good people at the looms."),
    ),
    _rule(
        "mistaken",
        phrases("typo_grammar.mistaken"),
        "This is another word than the one that fits here.",
        bad=("I «respect you decision».", "«We where shown» the looms."),
        good=("I respect your decision and wish you luck.", "You asked where the owls live."),
    ),
    _rule(
        "was_were",
        phrases("typo_grammar.was_were"),
        "The verb does not agree with who does it.",
        bad=("I heard «what you was» told.", "I know «what we has» here."),
        good=("If I were an owl, I would know.", "Seeing you was a joy."),
    ),
    _rule(
        "be_form",
        phrases("typo_grammar.be_form"),
        "The form of this word does not fit here.",
        bad=("I «was impress by» the looms.", "«I was exciting to» see the owl."),
        good=("I was impressed by the looms.", "I was excited to see the owl."),
    ),
    _rule(
        "agreeing",
        phrases("typo_grammar.agreeing"),
        "The verb does not agree with who does it.",
        bad=("«Everybody know» the song.", "«There was two» owls."),
        good=("Everybody knows the song.", "There were two owls."),
    ),
    _rule(
        "splice",
        typo_sentences.splices,
        "Two sentences run into each other here.",
        bad=("I enjoyed the «interview, it was» very pleasant.", "I loved the «workshop it was» full of light."),
        good=("I came, I saw, I ate your soup.", "It is a long way, you warned me, and it was."),
        level=Level.CONSIDER,
    ),
    _rule(
        "fragment",
        typo_sentences.fragments,
        "This is only a part of a sentence.",
        bad=("«Because you explained it so well.»", "«Such as the new wing and the garden.»"),
        good=("Because you explained it so well, I understand.", "Which is why I am writing, of course."),
        level=Level.CONSIDER,
    ),
    replace(
        _rule(
            "other_language",
            typo_language.other_language,
            "These words do not seem to be English, as the rest of the letter is.",
            bad=("Thank you for «el nuevo programa de salud».", "I liked «die neue Halle und das schöne Haus»."),
            good=(
                "We spoke of mise en place and pain au chocolat.",
                'You said "pas de problème du tout" and meant it.',
            ),
            level=Level.CONSIDER,
        ),
        why="Not every reader knows both languages; said simply in English, it will be understood.",
    ),
)
