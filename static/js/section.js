// A section's page: asks only what follows from the answers given, and keeps the words being written in sight.

const form = document.getElementById("answers");
const panel = document.getElementById("letter");
const sentence = document.getElementById("sentence");

/** Hides each question whose `data-when` question has none of its `data-values`. */
function follow() {
  const answers = new FormData(form);
  for (const question of form.querySelectorAll("[data-when]")) {
    const wanted = question.dataset.values.split(" ");
    question.toggleAttribute("data-off", !wanted.includes(answers.get(question.dataset.when)));
  }
}

/** Offers the browser's own time zone where none has been chosen. */
function offerZone() {
  const zones = form.elements.namedItem("time_zone");
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const own = [...(zones?.options ?? [])].find((option) => option.value === here);
  if (own && !zones.value) own.selected = true;
}

/** Repeats this section's words below the question being answered: a phone has no room for the letter beside it. */
function repeat() {
  const gap = (run) => (run.nextSibling instanceof Element ? "" : " ");
  const words = [...panel.querySelectorAll(".here")].map((run) => run.firstChild.textContent + gap(run));
  sentence.lastElementChild.textContent = words.join("");
  sentence.hidden = !words.length || !sentence.closest(".question");
}

/** Scrolls the letter's panel, never the page, to the words of this section. */
function reveal() {
  const words = panel.querySelector(".here");
  if (!words || panel.scrollHeight <= panel.clientHeight) return;
  const [inner, outer] = [words.getBoundingClientRect(), panel.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom) panel.scrollTop += inner.top - outer.top - outer.height / 3;
}

/** Adds an empty row for one more person without leaving the page. */
function addPerson(event) {
  if (event.target.value !== "add") return;
  const rows = [...form.querySelectorAll(".person")];
  const row = rows.at(-1).cloneNode(true);
  const number = rows.length + 1;
  row.ariaLabel = row.ariaLabel.replace(/\d+/, number);
  for (const input of row.querySelectorAll("input")) {
    input.id = `${input.name}_${number}`;
    input.value = "";
    input.previousElementSibling.htmlFor = input.id;
  }
  rows.at(-1).after(row);
  row.querySelector("input").focus();
  event.preventDefault();
}

form.addEventListener("change", follow);
form.addEventListener("click", addPerson);
form.addEventListener("input", (event) => {
  event.target.closest(".question")?.append(sentence);
});
document.addEventListener("htmx:afterSwap", () => {
  repeat();
  reveal();
});
follow();
offerZone();
reveal();
