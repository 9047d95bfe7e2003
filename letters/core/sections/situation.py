"""Situation: what happened, so that the advice on whether and when to send fits."""

from __future__ import annotations

from letters.core.section import Choice, Kind, Question, Section

SITUATION = Section(
    key="situation",
    title="What happened",
    why="None of these words go into the letter. They help us advise you: whether to write, and when.",
    in_letter=False,
    questions=(
        Question(
            "received_on",
            "When did their answer reach you?",
            Kind.DATE,
            help="A letter lands best one to two days after the answer came",
            example="2026-05-18",
        ),
        Question(
            "received_at",
            "About what time?",
            Kind.TIME,
            help="Only to work out a good moment to send; leave it open if you are unsure",
            example="16:30",
        ),
        Question("time_zone", "Your time zone", Kind.ZONE, example="Europe/London"),
        Question(
            "answer_kind",
            "How personal was their answer?",
            Kind.CHOICE,
            help="The more personal their answer, the better your letter will land",
            choices=(
                Choice("call", "Somebody phoned or told me in person"),
                Choice("personal", "Somebody wrote to me personally"),
                Choice("standard", "A polite standard message with a name under it"),
                Choice("automatic", "An automatic message nobody seems to have written"),
            ),
            example="personal",
        ),
        Question(
            "went",
            "How did the interview go, as far as you can tell?",
            Kind.CHOICE,
            choices=(
                Choice("well", "Well, or well enough"),
                Choice("mixed", "Mixed"),
                Choice("badly", "Badly, and I know it"),
            ),
            example="well",
        ),
        Question(
            "interested",
            "Would you still like to work there one day?",
            Kind.CHOICE,
            choices=(
                Choice("yes", "Yes"),
                Choice("unsure", "I am not sure"),
                Choice("no", "No, I saw things that put me off"),
            ),
            example="yes",
        ),
        Question(
            "bridge",
            "Did anything happen that a note cannot mend?",
            Kind.CHOICE,
            help="A quarrel, a sharp message, something unprofessional on either side",
            choices=(Choice("whole", "No"), Choice("burned", "Yes")),
            example="whole",
        ),
        Question(
            "feedback",
            "Did they offer you feedback?",
            Kind.CHOICE,
            help="The letter asks for none unless they offered it",
            choices=(
                Choice("none", "No"),
                Choice("offered", "Yes, and I would like to take it up"),
                Choice("declined", "Yes, but I would rather not"),
                Choice("given", "They have already given it"),
            ),
            default="none",
            example="none",
        ),
    ),
    example={
        "received_on": "2026-05-18",
        "received_at": "16:30",
        "time_zone": "Europe/London",
        "answer_kind": "personal",
        "went": "well",
        "interested": "yes",
        "bridge": "whole",
        "feedback": "none",
    },
)
