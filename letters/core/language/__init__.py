"""What makes prose out of typed fragments, and what reads it back. A map, in the order a text meets the packages.

Reading what was typed
- `typed`: `cleaned.clean(text, names)` mends certain slips, `nothing.says_nothing(text)` knows an answer that is none,
  `learners.learned(text)` mends what learners write, `as_spoken` what was typed by ear,
  `idiom.smoothed(text)` puts slang into plain English;
  every other module there mends one kind of slip, which its first line names.
- `shape`: `recognised.recognise(text, names)` gives a `Fragment` with its `Shape`, without the beginning a question had
  given; `certainty.verdict(text)` tells a clause from a phrase, and says when nobody can.
- `people`: `interviewers.read_people(entries)` gives a `Person` for each, `thanked.read_thanked(text)` who else is to
  be thanked, `roles.written_name(name)` a name's capitals, `greeting` the line that greets them.
- `details`: `role.read_role(text)`, `company.company_name(text)`, `place.at_place(text, company)`, `dates`.

Turning it
- `view`: `turned.to_reader(text)` speaks to the reader: "their plan" is "your plan". `employer` settles "they",
  `somebody_else` settles "she".
- `shape`: `convert.as_thing`, `as_deed`, `as_that`, `as_to`, `as_clause` change a fragment's shape,
  `experience.as_experience` says it of the writer, `fit.inside` fits it into a sentence, `fit.as_sentence` makes one
  of it, `parted.parted` parts two finished clauses that only a comma holds together.

Beneath
- `words`: `tagging.read(text)` gives words with their classes, `row.words_of` all of them in one row; `casing` knows
  which capitals are a name's own, `persons` which nouns are people, `tables` the packaged word lists; `articles`,
  `lists`, `possessive`, `spelling` and `verbs` serve our own words.
"""
