// A section's page: asks only what follows from the answers given, keeps the words being written in sight, saves them
// as they are typed, and says so only when the server has them. One file, so that a page asks for one.

const form = document.getElementById("answers");
const panel = document.getElementById("letter");
const sentence = document.getElementById("sentence");
const count = document.getElementById("count");
const status = document.getElementById("saved");

/* ---------- the questions ---------- */

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

/** Ctrl or Command with Enter goes on, with Shift back: from anywhere on the page, text boxes included. */
function pressed(event) {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  const keys = `Control+${event.shiftKey ? "Shift+" : ""}Enter`;
  const button = form.querySelector(`[aria-keyshortcuts="${keys}"]`);
  if (!button) return;
  event.preventDefault();
  form.requestSubmit(button);
}

/* ---------- the letter ---------- */

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

/** Tells those who do not see the letter how long it has become, once the typing pauses. */
function tell() {
  const words = panel.querySelector(".tally")?.textContent.replace(/\s+/g, " ").trim() ?? "";
  if (count.textContent !== words) count.textContent = words;
}

/* ---------- saving ---------- */

const place = `typed:${location.pathname}`;
const ours = new Set(["csrfmiddlewaretoken", "seen", "hand"]);
const clock = (at) => new Date(at).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
let waiting;
let telling;
let dirty = false;

const typed = () => [...new FormData(form)].filter(([name]) => !ours.has(name));

/** Says it in words; the same words twice would be announced twice. */
function say(word, at = Date.now()) {
  const words = status.dataset[word].replace("{time}", clock(at));
  if (status.textContent !== words) status.textContent = words;
}

/** What this browser holds for this page; nothing where it may store nothing. */
const copy = {
  read() {
    try {
      return JSON.parse(localStorage.getItem(place));
    } catch {
      return null;
    }
  },
  write() {
    try {
      localStorage.setItem(place, JSON.stringify({ at: Date.now(), typed: typed() }));
    } catch {
      // A browser without storage still saves to the server.
    }
  },
  drop() {
    try {
      localStorage.removeItem(place);
    } catch {
      // The same.
    }
  },
};

/** Puts the copied text back where it was typed. */
function bringBack(entries) {
  for (const name of new Set(entries.map(([name]) => name))) {
    const values = entries.filter(([other]) => other === name).map(([, value]) => value);
    [...form.elements].filter((field) => field.name === name).forEach((field, row) => {
      if (field.type === "radio" || field.type === "checkbox") field.checked = values.includes(field.value);
      else if (field.type !== "submit" && row in values) field.value = values[row];
    });
  }
  form.dispatchEvent(new Event("input", { bubbles: true }));
}

function offer(held) {
  say("unsaved", held.at);
  const choose = (word, then) => {
    const button = Object.assign(document.createElement("button"), { type: "button", className: "button plain" });
    button.textContent = status.dataset[word];
    button.addEventListener("click", () => {
      status.textContent = "";
      then();
    });
    status.append(" ", button);
  };
  choose("take", () => bringBack(held.typed));
  choose("drop", copy.drop);
}

function failed() {
  say("failed");
  clearTimeout(waiting);
  waiting = setTimeout(() => form.dispatchEvent(new Event("input", { bubbles: true })), 5000);
}

/* ---------- when ---------- */

form.addEventListener("change", follow);
form.addEventListener("click", addPerson);
document.addEventListener("keydown", pressed);
form.addEventListener("input", (event) => {
  event.target.closest(".question")?.append(sentence);
  dirty = true;
  copy.write();
  clearTimeout(telling);
});
form.addEventListener("saved", () => {
  dirty = false;
  copy.drop();
  say("saved");
});
form.addEventListener("elsewhere", () => say("elsewhere"));
form.addEventListener("htmx:sendError", failed);
form.addEventListener("htmx:responseError", failed);
form.addEventListener("submit", () => (dirty = false));
document.addEventListener("htmx:afterSwap", () => {
  repeat();
  reveal();
  clearTimeout(telling);
  telling = setTimeout(tell, 1000);
});
document.addEventListener("htmx:oobBeforeSwap", ({ detail }) => {
  if (detail.target.contains(document.activeElement)) detail.shouldSwap = false; // never under the fingers of who leafs
});
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden" && dirty) navigator.sendBeacon(form.action, new FormData(form));
});

follow();
offerZone();
reveal();
const held = copy.read();
if (held && JSON.stringify(held.typed) !== JSON.stringify(typed())) offer(held);
else copy.drop();
