// A button beside each password that shows what was typed, for who cannot see what the fingers did.
// It goes back to dots before the form is sent, so that no browser keeps the password as ordinary text.

const WORDS = { password: "Toon", text: "Verberg" };

function addButton(field) {
  const button = document.createElement("button");
  const row = document.createElement("div");
  const word = document.createElement("span");
  const rest = document.createElement("span");
  const status = document.createElement("span");

  function set(type) {
    field.type = type;
    word.textContent = WORDS[type];
  }

  button.type = "button";
  button.className = "utrecht-button utrecht-button--secondary-action";
  button.setAttribute("aria-controls", field.id);
  rest.className = status.className = "alleen-voorlezen";
  rest.textContent = " wachtwoord";
  button.append(word, rest);
  status.setAttribute("role", "status");
  row.className = "wachtwoord";
  field.before(row);
  row.append(field, button, status);
  set("password");
  button.addEventListener("click", () => {
    set(field.type === "password" ? "text" : "password");
    status.textContent = field.type === "text" ? "Je wachtwoord is te lezen op het scherm." : "Je wachtwoord is verborgen.";
  });
  field.form?.addEventListener("submit", () => set("password"));
}

document.querySelectorAll("input[type=password]").forEach(addButton);
