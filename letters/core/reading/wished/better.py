"""The turns of a hasty wish, each with what it becomes: "hols", "part-time" behind the job, "more of a ..."."""

from __future__ import annotations

import re

JOB = r"(?:role|job|post|position|work|thing|one)"
"""Words for what one would do again."""
BETTER = (
    (
        re.compile(r"\b(role|job|post|position)( in (?:(?!\bor\b)[^,;])+?),? or (remote|hybrid)$", re.IGNORECASE),
        r"\1\2 or a \3 one",
    ),
    (
        re.compile(
            r"(?<=[a-z]),? but (?=(?:not|no) (?:on |at )?(?:nights?|weekends?|evenings?|sundays?|saturdays?)\b)"
        ),
        ", ",
    ),
    (re.compile(r"^the (?=(?:[a-z]+ )?[a-z]+ shifts\b)"), ""),
    (re.compile(r"\bta\b"), "TA"),
    (re.compile(r"\bhols\b"), "holidays"),
    (re.compile(r"(?<=[a-z]{3})/(?=[a-z]{3})"), " / "),
    (re.compile(r"^(office|home|site|school|clinic|ward|field|shop|farm|lab|community)[- ]based$"), r"\1-based work"),
    (
        re.compile(r"^(more|less) (senior|junior|technical|practical|creative|physical|local|flexible|clinical)$"),
        r"a \1 \2 role",
    ),
    (re.compile(r"^(?=(?:in|on|at|with|behind) (?:the|your|their|one of) )"), "work "),
    (re.compile(r"^(an? [a-z-]+) one$"), r"\1 role"),
    (re.compile(r"^nothing (?:with|in|to do with|involving) (?=[a-z]+$)"), "anything but "),
    (re.compile(r"^(?:something )?similar,? but (?:at |on )?(?:a )?(?=(?:lower|higher) )"), "something similar at a "),
    (re.compile(r"^one (?=(?:with|where|that|closer|nearer|in|on|at)\b)"), "a role "),
    (
        re.compile(r"^(?P<much>less|fewer|more|longer|shorter) (?P<what>[a-z]+(?: [a-z]+)?)(?: than th(?:is|at).*)?$"),
        r"a role with \g<much> \g<what>",
    ),
    (
        re.compile(
            r"^(?P<job>(?!(?:(?:the )?same|(?:some|any)thing)\b)[a-z][\w' -]+?)(?<! but)(?<! or)"
            r"(?<! and) (?P<how>part|full)[- ]time(?=$|,? or )"
        ),
        r"\g<how>-time \g<job>",
    ),
    (
        re.compile(
            r"^(?P<job>(?:[a-z]+ )?(?:driver|technician|nurse|assistant)),? (?P<tier>(?:class|band|grade|level) \d)\b"
        ),
        r"\g<tier> \g<job>",
    ),
    (re.compile(r"\b(?P<any>any|some)thing (?P<long>short|long)[- ]term$"), r"\g<any>thing \g<long>-term"),
    (re.compile(r"^(?:the )?same again(?= (?:when|once|next|in|or)\b)"), "the same job"),
    (re.compile(r"(?<=[a-z]) again(?=$|,| or )"), ""),
    (
        re.compile(r"^(?P<any>any )(?P<when>night|evening|weekend|day)s or (?P<or>bank|relief|cover|supply)$"),
        r"\g<any>\g<when> or \g<or> work",
    ),
    (re.compile(r"^any (?P<when>night|evening|weekend|morning|afternoon|day)s$"), r"any \g<when> work"),
    (
        re.compile(r"^(?P<any>any [^,]+?),? (?:but )?not (?P<when>weekend|night|evening|day|morning)s?$"),
        r"\g<any> except \g<when>s",
    ),
    (re.compile(r"(?<=[a-z]),? if (?:they|you|there)(?:'s| have| get| are| is) (?:one|any|it|another) (?=next )"), " "),
    (re.compile(r"(?<=[a-z]), (?=next (?:intake|round|cohort|class|batch)$)"), " "),
    (re.compile(r"\b(?:pt|p/t)(?= )"), "part-time"),
    (re.compile(r"(?<=\w),? (?:either )?(?:full|part)(?:[- ]time)? or (?:full|part)[- ]time$"), ""),
    (re.compile(r"^any (?:work|shifts?) (?P<when>morning|evening|afternoon|night|weekend)s?$"), r"any \g<when> work"),
    (re.compile(r"^cover(?:ing)? (?=(?:when|if|while|whenever) )"), "cover work "),
    (re.compile(r"^back (?=(?:in|on|at|with) )"), "work "),
    (re.compile(r"^more of (?=an? )"), ""),
    (re.compile(r"^anything going$"), "anything suitable"),
    (re.compile(r"^work(?:ing)? from home (?=[a-z])"), "work-from-home "),
    (re.compile(r"(?<=\w),? but (?=(?:on|in|at|near|with) )"), " "),
    (re.compile(r"\bw/e(?:nds?|s)?(?!\w)|\bwkends?\b"), "weekends"),
    (re.compile(r"\b(?P<tier>grade|band|level|tier) (?P<one>\d+) or (?P<other>\d+)$"), r"\g<tier> \g<one>/\g<other>"),
    (re.compile(r"^(?:the )?(?P<same>same (?:scheme|course|programme|program|intake)\b)"), r"a place on the \g<same>"),
    (
        re.compile(
            r"^(?:the )?same (?P<job>grade|role|job|post|work),? (?:but )?(?:in |at )?(?:an?other|other"
            r"|(?:a )?different) (?P<place>[a-z]+)$"
        ),
        r"the same \g<job> at another \g<place>",
    ),
    (re.compile(r"(?<=\w),? (?:or )?(?:whatever|whichever)(?: [\w' ]+)?$"), ""),
    (re.compile(r"\b(freelance|casual|odd|little|extra) bits(?: and (?:pieces|bobs))?$"), r"\1 work"),
    (re.compile(r"^somewhere (?:that |where )?(?=I (?:can|could) )"), "a place where "),
    (re.compile(r"\bless (?=(?:nights|days|hours|weekends|shifts|evenings|miles)\b)"), "fewer "),
    (re.compile(r"(?<=\w) (?:max|maximum|tops|at most|minimum)$", re.IGNORECASE), ""),
    (re.compile(r"^(?P<when>[\w' -]+?) only (?=(?:work|job|role)$)"), r"\g<when> "),
    (re.compile(r"^(?=(?:more|less) [a-z]+ [a-z]+ (?:role|job|post|position)$)"), "a "),
    (re.compile(r"(?<=[a-z]),? (?:for )?(?:one|two|three|four) or (?:two|three|four|five) days$"), ""),
    (re.compile(r"(?<=[a-z]),? even as (?:an? )?[a-z ]+$"), ""),
    (re.compile(rf"^(?=similar {JOB}\b)"), "a "),
    (
        re.compile(
            r"\b(?P<at>in|at|on) other (?=(?:branch|site|shop|store|team|ward|office|department|school|depot|shift)\b)"
        ),
        r"\g<at> another ",
    ),
    (re.compile(r"^an?(?:other)? (?:go|crack|shot|bash)\b"), "another chance"),
    (
        re.compile(r"^(?:the |your )?(?P<what>[a-z]+(?: and [a-z]+)?) side(?: of .+)?$"),
        r"something on the \g<what> side",
    ),
)
"""Patterns and what stands for them, in the order they are tried."""
