// The print button; the stylesheet leaves the letter alone on its sheet.

document.querySelector("[data-print]").addEventListener("click", () => print());
