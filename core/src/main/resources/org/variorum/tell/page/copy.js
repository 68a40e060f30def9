// Copies an entry with its citations, and opens what is folded. The page needs no script for anything else.
document.documentElement.classList.add("live");
{
  const told = document.body.appendChild(document.createElement("p"));
  told.className = "sr";
  told.setAttribute("role", "status");
  const full = line => {
    const copy = line.cloneNode(true);
    const sha = copy.querySelector("code");
    if (sha) sha.textContent = document.getElementById(sha.dataset.report).querySelector(".facts code").textContent;
    return copy.textContent;
  };
  const say = (button, word) => told.textContent = button.textContent = word;
  document.addEventListener("click", event => {
    if (event.target.closest("button.all")) {
      document.querySelectorAll("details:not(.removed)").forEach(folded => folded.open = true);
    }
    const button = event.target.closest("button.copy");
    if (!button) return;
    const entry = button.closest("li, tr");
    const cites = entry.querySelector(".cites");
    if (!cites.hidden) {
      cites.hidden = true;
      entry.querySelectorAll("textarea").forEach(area => area.remove());
      say(button, "copy");
      return;
    }
    const head = [...entry.querySelectorAll(".body > .words, .body > .by, .body > .why")].map(p => p.textContent);
    const text = [...head, ...[...cites.children].map(full)].join("\n") + "\n";
    const byHand = () => {
      const area = document.createElement("textarea");
      area.value = text;
      area.readOnly = true;
      area.setAttribute("aria-label", "The entry with its citations");
      cites.after(area);
      area.select();
      if (document.execCommand("copy")) {
        area.remove();
        button.focus();
        say(button, "copied");
      } else {
        say(button, "marked: copy it");
      }
    };
    cites.hidden = false;
    if (navigator.clipboard) navigator.clipboard.writeText(text).then(() => say(button, "copied"), byHand);
    else byHand();
  });
}
