// The copy buttons: formatted and plain text together, taken from the page itself, so that the click is still fresh.

const status = document.getElementById("copied");
const byHand = document.getElementById("by-hand");
const text = document.getElementById("plain-text");
const subject = document.getElementById("plain-subject");

/** What each button puts on the clipboard, by media type. */
const flavours = JSON.parse(document.getElementById("to-copy").textContent);

/** Writes with the clipboard interface; it exists only over https and on this machine itself. */
function write(flavour) {
  const blobs = Object.entries(flavour).map(([type, data]) => [type, new Blob([data], { type })]);
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}

/** Writes through a copy event, which plain http allows too. Says whether it worked. */
function writeByEvent(flavour) {
  let filled = false;
  const fill = (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    for (const [type, data] of Object.entries(flavour)) event.clipboardData.setData(type, data);
    filled = true;
  };
  document.addEventListener("copy", fill, { capture: true });
  const done = document.execCommand("copy");
  document.removeEventListener("copy", fill, { capture: true });
  return done && filled;
}

/** Opens the text box and selects what was wanted, for the keyboard to copy. */
function select(kind) {
  byHand.open = true;
  const box = kind === "subject" ? subject : text;
  const wanted = flavours[kind]["text/plain"];
  const start = box.value.indexOf(wanted);
  box.focus();
  box.setSelectionRange(start, start + wanted.length);
}

/** Says how it went; emptied first, so that the same words are announced again. */
function say(message) {
  status.textContent = "";
  setTimeout(() => (status.textContent = message), 50);
}

function fallBack(kind) {
  if (writeByEvent(flavours[kind])) {
    say(status.dataset.done);
  } else {
    select(kind);
    say(status.dataset.failed);
  }
}

function copy(kind) {
  if (!navigator.clipboard?.write || !window.ClipboardItem) {
    fallBack(kind);
    return;
  }
  write(flavours[kind]).then(
    () => say(status.dataset.done),
    () => fallBack(kind),
  );
}

for (const button of document.querySelectorAll("[data-copy]")) {
  button.addEventListener("click", () => copy(button.dataset.copy));
}
