"""People: who writes to whom, about which role, after which interview, and in what tone."""

from __future__ import annotations

from letters.core.letter import English, Tone
from letters.core.section import Choice, Kind, Question, Section

PEOPLE = Section(
    key="people",
    title="You and them",
    why="Names, the role and the day: the plain facts the letter stands on.",
    in_letter=False,
    questions=(
        Question(
            "your_name",
            "Your name, as you would sign",
            Kind.TEXT,
            required=True,
            missing="Enter your name, as you would sign it",
            max_length=120,
            example="Helen Marchetti",
        ),
        Question(
            "recipients",
            "Who interviewed you?",
            Kind.PEOPLE,
            help="One person to a line; leave it empty if you do not know a name",
        ),
        Question(
            "others",
            "Anybody else there, whose name you do not know",
            Kind.TEXT,
            help="Say who they were, and your thanks will be passed on to them",
            max_length=200,
            example="the registrar's assistant",
        ),
        Question(
            "company",
            "The company or organisation",
            Kind.TEXT,
            required=True,
            missing="Enter the name of the company or organisation",
            max_length=120,
            example="the Wexley Museum",
        ),
        Question(
            "role",
            "The role you interviewed for",
            Kind.TEXT,
            required=True,
            missing="Enter the role you interviewed for",
            max_length=120,
            example="Museum Registrar",
        ),
        Question("dates", "The day of the interview, or the days", Kind.DATES, help="Leave out what you are unsure of"),
        Question(
            "interview_kind",
            "What kind of interview was it?",
            Kind.CHOICE,
            choices=(
                Choice("in_person", "In person"),
                Choice("video", "By video"),
                Choice("phone", "By phone"),
                Choice("trial", "A trial shift or a practical test"),
                Choice("panel", "Before a panel"),
                Choice("rounds", "Several rounds"),
                Choice("informal", "An informal conversation"),
            ),
            example="in_person",
        ),
        Question(
            "place",
            "Where you met",
            Kind.TEXT,
            help="A building, a site, a town; leave it empty if it does not matter",
            max_length=120,
            example="the museum store",
        ),
        Question(
            "tone",
            "How did you speak with each other?",
            Kind.CHOICE,
            help="The letter takes up the tone of the interview",
            choices=(
                Choice(Tone.FORMAL, "Formally"),
                Choice(Tone.WARM, "Warmly and politely"),
                Choice(Tone.CASUAL, "Casually, on first-name terms"),
            ),
            required=True,
            missing="Choose how you spoke with each other",
            default=Tone.WARM,
            example=Tone.FORMAL,
        ),
        Question(
            "english",
            "Spelling and dates",
            Kind.CHOICE,
            choices=(
                Choice(English.AMERICAN, "American: honor, March 3"),
                Choice(English.BRITISH, "British: honour, 3 March"),
            ),
            default=English.AMERICAN,
            example=English.BRITISH,
        ),
    ),
    example={
        "your_name": "Helen Marchetti",
        "recipients": [{"name": "Dr Adair", "greeting": "Dr Adair"}, {"name": "Mr Pell", "greeting": "Mr Pell"}],
        "company": "the Wexley Museum",
        "role": "Museum Registrar",
        "dates": ["2026-03-03"],
        "interview_kind": "in_person",
        "tone": "formal",
        "english": "en-GB",
    },
)
