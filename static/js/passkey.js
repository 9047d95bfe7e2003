// Asks the browser for a passkey when its form is sent, and sends what it answered in the form's place.

/** What the server wants to know, from the page or, on the page to sign in, asked for at the moment it is needed. */
async function options(form) {
  const given = form.querySelector("script[type='application/json']");
  if (given) return JSON.parse(given.textContent);
  const headers = { Accept: "application/json", "X-Requested-With": "XMLHttpRequest" };
  const answer = await fetch(form.action, { headers });
  if (!answer.ok) throw new Error(answer.statusText);
  return (await answer.json()).request_options;
}

/** A passkey that signs in alone: kept on the device, and used only by whoever unlocks it. */
function create(options) {
  const alone = { residentKey: "required", requireResidentKey: true, userVerification: "required" };
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON({ ...options, authenticatorSelection: alone });
  return navigator.credentials.create({ publicKey });
}

function get(options) {
  return navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
}

async function ask(event) {
  event.preventDefault();
  const form = event.target;
  const status = form.querySelector("[role=status]");
  status.textContent = "";
  try {
    const { publicKey } = await options(form);
    const credential = await (form.dataset.passkey === "create" ? create : get)(publicKey);
    form.elements.credential.value = JSON.stringify(credential);
    form.submit();
  } catch {
    status.textContent = status.dataset.failed;
  }
}

for (const form of document.querySelectorAll("[data-passkey]")) {
  if ("PublicKeyCredential" in window && "parseRequestOptionsFromJSON" in PublicKeyCredential) {
    form.addEventListener("submit", ask);
  } else {
    form.hidden = true;
  }
}
