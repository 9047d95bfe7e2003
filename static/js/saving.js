// Saving as one types: says when the server has it, keeps a copy in this browser until it does, and keeps trying.

const form = document.getElementById("answers");
const status = document.getElementById("saved");
const place = `typed:${location.pathname}`;
const ours = new Set(["csrfmiddlewaretoken", "seen", "hand"]);
const clock = (at) => new Date(at).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
let waiting;
let dirty = false;

const typed = () => [...new FormData(form)].filter(([name]) => !ours.has(name));
const say = (word, at = Date.now()) => (status.textContent = status.dataset[word].replace("{time}", clock(at)));

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

form.addEventListener("input", () => {
  dirty = true;
  copy.write();
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
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden" && dirty) navigator.sendBeacon(form.action, new FormData(form));
});

const held = copy.read();
if (held && JSON.stringify(held.typed) !== JSON.stringify(typed())) offer(held);
else copy.drop();
