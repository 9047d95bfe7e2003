// A section's page: asks only what follows from the answers given, and keeps the words being written in sight.

const form = document.getElementById("answers");

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
  const zone = form.elements.namedItem("time_zone");
  if (zone && !zone.value) zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Scrolls the letter's panel, never the page, to the words of this section. */
function show() {
  const panel = document.getElementById("letter");
  const here = panel.querySelector(".here");
  if (!here || panel.scrollHeight <= panel.clientHeight) return;
  const [inner, outer] = [here.getBoundingClientRect(), panel.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom) panel.scrollTop += inner.top - outer.top - outer.height / 3;
}

form.addEventListener("change", follow);
document.addEventListener("htmx:afterSwap", show);
follow();
offerZone();
show();
