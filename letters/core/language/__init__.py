"""What makes prose out of typed fragments, and what reads it back. A map, in the order a text meets the modules.

Reading what was typed
- `typed`: `clean(text, names)` mends certain slips; `says_nothing(text)` knows an answer that is none.
  (`repairs`, `misspellings`, `owners`, `since`, `figures`, `shouting`, `shield`, `nothing` do the single steps.)
- `shape`: `recognise(text, names)` gives a `Fragment` with its `Shape`, without the beginning a question had given.
  (`beginnings`, `splice`, `classify`, `clause`, `fragment`.)
- `people`: `read_people(entries)`, `read_person(name, greeting)` give a `Person`; `written_name(name)` its capitals.
- `learners`: `learned(text)` mends what learners write. (`careless`, `careless_people`, `resumed`, `agreement`.)
- `idiom`: `smoothed(text)` puts slang and certain slips into plain English; `says_too_much(text)` tells what to
  leave out.
- `place`: `at_place(text, company)` says where it was (`place_mended`); `thanked`: `read_thanked(text)` who else is to
  be thanked.
- `role`: `read_role(text)`; `company`: `company_name(text)`, `may_open(name)`.

Turning it
- `view`: `to_reader(text)` speaks to the reader: "their plan" is "your plan".
  (`employer` and `employer_others`, `employer_object`, `employer_subject`, `employer_task` for "they", `somebody_else`
  and `addressee` for "she", `rewriting`.)
- `convert`: `as_thing`, `as_deed`, `as_that`, `as_to`, `as_clause` change a fragment's shape;
  `experience`: `as_experience` says it of the writer.
- `fit`: `inside(text)` fits a fragment into a sentence, `as_sentence(text)` makes one of it.
- `parted`: `parted(text)` parts two finished clauses that only a comma holds together.

Our own words
- `articles`, `possessive`, `lists`, `dates`, `spelling`, `verbs`, `greeting`.

Beneath
- `certainty`: `verdict(text)` tells a clause from a phrase, and says when nobody can.
- `tagging` reads words and their classes, `words` all of them in one row; `casing` knows which capitals are a name's
  own; `persons` which nouns are people; `tables` reads the packaged word lists.
"""
