// Chooses the colours before anything is drawn: what was chosen last, else what the system prefers.
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem("workapis-scheme");
  } catch {
    // Pages opened from disk may have no storage.
  }
  const prefers = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  document.documentElement.dataset.scheme = chosen === "dark" || chosen === "light" ? chosen : prefers;
  window.switchScheme = () => {
    const next = document.documentElement.dataset.scheme === "dark" ? "light" : "dark";
    document.documentElement.dataset.scheme = next;
    try {
      localStorage.setItem("workapis-scheme", next);
    } catch {
      // As above.
    }
    dispatchEvent(new CustomEvent("scheme", { detail: next }));
  };
})();
