"""What would suit the writer another time is a noun phrase that any sentence takes, or nothing at all."""

from __future__ import annotations

import pytest

from letters.core.language.typed.cleaned import clean
from letters.core.reading.wished.coming import AS_WISHED
from letters.core.reading.wished.parted import in_case, wished_for


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("dishwasher or prep, evenings only", "a dishwasher or prep role in the evenings"),
        ("I'd take weekends too", "weekend work"),
        ("any cleaning or laundry", "any cleaning or laundry work"),
        ("any admin or reception", "any admin or reception role"),
        ("night porter, or reception too honestly", "a night porter or reception role"),
        ("volunteering even, or ringing", "volunteering or ringing work"),
        ("a shelf stacker or trolleys, not checkout", "a shelf stacker role"),
        ("only lab work, not sales", "lab work"),
        ("stores or the yard", "a stores role or work in the yard"),
        ("lambing help, or the hens", "lambing work or work with the hens"),
        ("junior dev or QA, remote ok", "a junior dev or QA role"),
        ("warehouse op / forklift", "a warehouse op or forklift role"),
        ("usher for the spring fair, seriously anything", "an usher role for the spring fair"),
        ("Easter onwards, or the till, I'm easy", "work from Easter onwards or on the till"),
        ("fill in cook when Sue is off", "a fill-in cook role"),
        ("editorial board or a reviewer slot, unpaid is fine", "an editorial board or reviewer slot"),
        ("evenings is ok, or work from home", "evening work or work from home"),
        ("maternity cover or part time is grand", "maternity cover or part-time work"),
        ("manager or deputy, anywhere north of Leeds", "a manager or deputy role anywhere north of Leeds"),
        ("bosun or able seaman any vessel type", "a bosun or able seaman role on any vessel"),
        ("Kindly consider me for any post, even lower, I have two sons in college", "any post"),
        ("waiter or barman, please sir I can start now", "a waiter or barman role"),
        ("next intake, or dispatcher if they take one", "the next intake or a dispatcher role"),
        ("any day shift or yard crew honestly", "any day shift or yard crew role"),
        ("An office manager or registry clerk position", "an office manager or registry clerk position"),
        ("anything in events, banqueting or groups", "anything in events, banqueting or groups"),
        ("even casual or mornings", "casual or morning work"),
        ("nights, mornings, xyz", "night or morning work"),
        ("assistant to the registrar", "a role as assistant to the registrar"),
        ("cleaner in the mornings or evenings", "a cleaner role in the mornings or evenings"),
        ("usher, or the box office honestly", "an usher role or work in the box office"),
        ("warehouse mornings only", "morning warehouse work"),
        ("something like the same but closer to Bangor", "something similar"),
        ("any nursing role, band 5", "any nursing role"),
        ("2nd shift or 3rd shift", "a second-shift or third-shift role"),
        ("fieldwork in Tanzania or desk work in London", "fieldwork in Tanzania or desk work in London"),
        ("front of house or bar", "a front-of-house or bar role"),
        ("I am open for any position in the accounts department", "any position in the accounts department"),
        ("drywall, framing, clean up", "drywall, framing or clean-up work"),
        ("apprentice next year when I am 16", "an apprentice role next year when I am 16"),
        ("Chief Engineer or 2nd Engineer", "a Chief Engineer or Second Engineer role"),
        ("2 days a week", "a role of two days a week"),
        ("even a day or two a week", "a day or two a week"),
        ("relief driver, or the recycling round", "a relief driver role or work on the recycling round"),
        ("teaching assistant rather than teacher tbh", "a teaching assistant role"),
        ("two mornings a week would do me", "a role of two mornings a week"),
        ("whatever's going in the spring", "anything in the spring"),
        ("harvest, tractors or the grain store", "work at harvest, on tractors or in the grain store"),
        ("a fixed-term or part-time appointment", "a fixed-term or part-time appointment"),
        ("2nd year apprentice", "a second-year apprentice role"),
        ("same again but days", "the same role on days"),
        ("any branch", "something at any branch"),
        ("any of the three salons", "something at any of the three salons"),
        ("even holiday cover, or the schools pianos", "holiday cover or work on the schools' pianos"),
        (
            "next season's lift crew, or the rental shop",
            "a place on next season's lift crew or work in the rental shop",
        ),
        ("back of house, front of house, don't mind", "a back-of-house or front-of-house role"),
        ("the curling side, or summers at the pool", "work on the curling side or summer work at the pool"),
        ("main shear next year", "work at the main shear next year"),
        ("early mornings or the shop", "early-morning work or work in the shop"),
        ("tram driver next intake in spring", "a tram driver role in the next intake"),
        ("casual bar work", "casual bar work"),
        ("lead role", "a lead role"),
        ("classroom assistant, mornings would suit best", "a classroom assistant role in the mornings"),
        ("cleaning early mornings", "early-morning cleaning work"),
        ("weekend nights", "weekend night work"),
        ("garden help a day or two a week", "garden work for a day or two a week"),
        ("labourer until i have my card", "a labourer role until I have my card"),
        ("any of the libraries", "something at any of the libraries"),
        ("bus driver or in the office", "a bus driver role or work in the office"),
        ("lab tech, any site", "a lab tech role at any site"),
        ("work from home customer service", "a work-from-home customer service role"),
        ("the shop floor", "a role on the shop floor"),
        ("full time if possible, otherwise relief", "full-time or relief work"),
        ("same sort of thing", "something similar"),
        ("I want to work with horses", "work with horses"),
        ("receptionist or admin part time", "a part-time receptionist or admin role"),
        ("freelance pieces", "freelance pieces"),
        ("cataloguing projects or anything short term", "cataloguing projects or anything short-term"),
        ("any shift but not weekend", "work on any shift except weekends"),
        ("any nights", "any night work"),
        ("teaching the little ones", "work teaching the little ones"),
        ("more of an admin role", "an admin role"),
        ("pt hours", "part-time hours"),
        ("crane or straddle carrier", "a crane or straddle carrier role"),
        ("trainee signaller again, next intake", "a trainee signaller role in the next intake"),
        ("driver or care assistant, nights also ok", "a driver or care assistant role (nights included)"),
        ("easter rush", "work in the Easter rush"),
        ("remote if possible, backend", "a remote backend role"),
        ("care assistant, days not nights", "a care assistant role on days"),
        ("care assistant, nights", "a care assistant role on nights"),
        ("teaching assistant, 20 hours a week", "a teaching assistant role for 20 hours a week"),
        ("web or graphic design, freelance is fine", "a web or graphic design role (freelance included)"),
        ("less hours than this one", "a role with fewer hours"),
        ("one with less travelling", "a role with less travelling"),
        ("the finance team", "a role in the finance team"),
        ("A maternity cover would suit me", "a maternity cover"),
        ("customer service but on the phones", "customer service work on the phones"),
        ("relief milking once I've learned", "a relief milking role once I've learned"),
        ("backend, junior", "a junior backend role"),
        ("cover for when the other lady is away", "cover"),
        ("I would like to be considered for any clerical position", "any clerical position"),
        ("a post that needs German", "a post that needs German"),
        ("two or three days", "work two or three days a week"),
        ("part time or even covering holidays", "part-time work or covering holidays"),
        ("anything but nights", "anything but nights"),
        ("a cooking job in the future", "a cooking job"),
        ("any building", "something at any building"),
        ("valentines or mothers day", "work for Valentine's Day or for Mother's Day"),
        ("anything in the shop even sweeping", "anything in the shop or sweeping"),
        ("would love the garden job if it comes up", "the garden job"),
        ("you said there might be a maternity cover in may", "a maternity cover in May"),
        ("payroll or accounts, perm or temp", "work in payroll or accounts"),
        ("seasonal's fine", "seasonal work"),
        ("honestly anything, kennels, the van", "a kennels role, the van or anything else"),
        ("anything really, waiter or kitchen porter", "a waiter or kitchen porter role or anything else"),
        ("same again next spring", "the same job next spring"),
        ("same post, next recruitment round", "the same post in the next recruitment round"),
        ("next summer same job", "the same job next summer"),
        ("same role but part time", "the same role part-time"),
        ("next season bar or grounds", "a bar or grounds role next season"),
        ("mon and tues evenings", "work on Monday and Tuesday evenings"),
        ("sat or sun", "work on Saturdays or Sundays"),
        ("Mon-Fri days", "work from Monday to Friday"),
        ("Sat job", "a Saturday job"),
        ("four days a week max", "a role of four days a week"),
        ("0.5 or 0.8, theatres", "a theatres role"),
        ("any grade 2 or 3 admin", "any admin role at grade 2 or 3"),
        ("registry or any clerical", "a registry role or any clerical work"),
        ("barista or floor whichever is open", "a barista or floor role"),
        ("kitchen porter whatever", "a kitchen porter role"),
        ("any shift but not sundays", "work on any shift"),
        ("help at shearing time", "work at shearing time"),
        ("a hand with the calving", "work helping with the calving"),
        ("any work with animal", "any work with animals"),
        ("put me on the list for seasonal", "seasonal work"),
        ("be on the supply list", "a place on your supply list"),
        ("similar role in other branch", "a similar role in another branch"),
        ("payroll, evenings too", "work in payroll (evenings included)"),
        ("another go at the cadet scheme", "another chance at the cadet scheme"),
        ("same scheme next year", "a place on the same scheme next year"),
        ("same grade other site", "the same grade at another site"),
        ("bank hols", "bank-holiday work"),
        ("tutor or assistant grade 4 or 5", "a tutor or assistant grade 4/5 role"),
        ("TIG also possible", "a TIG role"),
        ("crew also can", "a crew role"),
        ("overhire is fine, or load in, or sweeping. please", "overhire, load-in or sweeping work"),
    ],
)
def test_a_wish_is_said_as_far_as_it_is_clear(typed: str, said: str) -> None:
    wish = wished_for(clean(typed))
    assert wish[0].lower() + wish[1:] == said


@pytest.mark.parametrize(
    "typed", ["same one, I turn 21 in May", "same again", "not sure yet", "I could start on Monday", "happy to sweep"]
)
def test_what_is_no_wish_is_not_said(typed: str) -> None:
    assert not wished_for(typed)


@pytest.mark.parametrize(
    ("typed", "when"),
    [
        ("when the permit is there, the same", "when the permit is there"),
        ("after I finish my year, or just sweeping till then", "after I finish my year"),
        ("if Tom ever retires", "if Tom ever retires"),
        ("once my licence comes through", "once my licence comes through"),
        ("when possible", ""),
        ("after school club", ""),
    ],
)
def test_a_wish_may_be_a_time(typed: str, when: str) -> None:
    assert in_case(typed) == when


@pytest.mark.parametrize(
    ("typed", "wish"),
    [
        ("any vacancy in physics or maths", "any vacancy in physics or maths"),
        ("a junior post where I can do the licence", "a junior post where I can do the licence"),
        ("a band 6 or 7 post in histology", "a band 6 or 7 post in histology"),
        ("somewhere i can learn the trade", "a place where I can learn the trade"),
        ("same again but part time", "the same job part-time"),
        ("weekend cover or christmas temp", "weekend cover or a Christmas temp role"),
        ("junior dev, qa, support, whatever", "a junior dev, QA or support role"),
        ("working with the younger kids", "work with the younger kids"),
        ("delivery driver would also be good", "a delivery driver role"),
        ("i can also do reception", "a reception role"),
        ("freelance bits", "freelance work"),
        ("something with less nights", "something with fewer nights"),
    ],
)
def test_a_wish_that_is_one_already_stays_it(typed: str, wish: str) -> None:
    assert wished_for(clean(typed)) == wish


def test_an_intake_is_named_as_one() -> None:
    assert wished_for("graduate intake next year") == "the graduate intake next year"


@pytest.mark.parametrize(
    ("wish", "form", "said"),
    [
        ("a night job", "comes", "a night job comes up"),
        ("weekend shifts in the shop", "comes", "weekend shifts in the shop come up"),
        ("a cook role or evening shifts", "comes", "a cook role or evening shifts come up"),
        ("a post in the lab in spring", "comes", "a post in the lab comes up in spring"),
        ("a milking role once I've learned", "comes", "a milking role comes up once I've learned"),
        ("work in the spring", "comes", "there is work in the spring"),
        ("a post in the lab in spring", "anytime", None),
        ("a post in the lab", "post", "a post in the lab"),
        ("lab work", "post", None),
        ("anything but sales", "comes", "anything but sales comes up"),
    ],
)
def test_a_wish_stands_with_what_may_become_of_it(wish: str, form: str, said: str | None) -> None:
    assert AS_WISHED[form](wish) == said


@pytest.mark.parametrize(
    ("typed", "case"),
    [
        ("same job when it comes up again", "when the same job comes up again"),
        ("if another cook job opens up let me know", "if another cook job opens up"),
        ("if the person leaves", "if the person leaves"),
    ],
)
def test_a_condition_alone_is_when_to_write(typed: str, case: str) -> None:
    assert in_case(typed) == case


def test_whatever_comes_up_is_no_wish_of_its_own() -> None:
    assert wished_for("whatever comes up") == ""
