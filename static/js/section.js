// A section page: shows only the questions that follow from the answers given.

const form = document.getElementById("answers");

/** Hides each question whose `data-when` question has none of its `data-values`. */
function follow() {
  for (const question of form.querySelectorAll("[data-when]")) {
    const value = new FormData(form).get(question.dataset.when);
    question.toggleAttribute("data-off", !question.dataset.values.split(" ").includes(value));
  }
}

form.addEventListener("change", follow);
follow();
