// Lets a password be read while it is typed.

const words = document.querySelector("[data-show]").dataset;

for (const field of document.querySelectorAll('input[type="password"]')) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button plain reveal";
  const turn = (shown) => {
    field.type = shown ? "text" : "password";
    button.textContent = shown ? words.hide : words.show;
  };
  button.addEventListener("click", () => turn(field.type === "password"));
  turn(false);
  field.after(button);
}
