// The letter that is not sent: gone the moment the page is left, and not brought back by the browser either.

const words = document.getElementById("unsent");
const forget = () => (words.value = "");

addEventListener("pagehide", forget);
addEventListener("pageshow", forget);
