// What the pages do: switch colours, fold the menu, copy code, choose tabs, search. No library, nothing fetched outside.
const root = document.body.dataset.root || ".";
const all = (selector, from = document) => [...from.querySelectorAll(selector)];
const make = (name, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

// Colours and menu.
all(".scheme").forEach((button) => button.addEventListener("click", () => window.switchScheme()));
all(".menu").forEach((button) =>
  button.addEventListener("click", () => {
    const open = button.getAttribute("aria-expanded") !== "true";
    button.setAttribute("aria-expanded", String(open));
    document.getElementById("main-nav").classList.toggle("open", open);
  }),
);
const narrow = matchMedia("(max-width: 60rem)");
if (narrow.matches) all(".side .fold").forEach((fold) => (fold.open = false));

// Code: a button to copy it, and a stop for the keyboard where it scrolls.
const status = make("p", { className: "unseen", role: "status" });
document.body.append(status);
const copied = async (text) => {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Pages opened from disk, and old browsers: by way of a selection.
    const area = make("textarea", { value: text, className: "unseen" });
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
};
all("article pre:not(.lines)").forEach((block) => {
  block.tabIndex = 0;
  if (!block.querySelector("code")) return;
  const button = make("button", { type: "button", className: "copy", textContent: "Copy" });
  button.addEventListener("click", async () => {
    await copied(block.querySelector("code").innerText);
    button.textContent = "Copied";
    status.textContent = "Copied";
    setTimeout(() => ((button.textContent = "Copy"), (status.textContent = "")), 2000);
  });
  block.parentElement.classList.add("copyable");
  block.after(button);
});
// A command or a name breaks over lines only if it is too long for a phone, or for a cell.
all("article :is(p, li, dd, td) code").forEach((code) => {
  code.classList.toggle("whole", code.innerText.length <= (code.closest("td") ? 20 : 34));
});
all("article table").forEach((table, number) => {
  if (table.parentElement.classList.contains("scrolls") || table.closest(".highlighttable")) return;
  const frame = make("div", { className: "scrolls", tabIndex: 0, role: "region" });
  frame.setAttribute("aria-label", `Table ${number + 1}`);
  table.replaceWith(frame);
  frame.append(table);
});

// Tabs with the same label are chosen together, on this page and on the next ones.
const remembered = (label) => {
  try {
    return label === undefined
      ? sessionStorage.getItem("workapis-tab")
      : (sessionStorage.setItem("workapis-tab", label), label);
  } catch {
    return null;
  }
};
const labels = all(".tabbed-labels > label");
const choose = (text) => {
  for (const label of labels) if (label.innerText === text) document.getElementById(label.htmlFor).checked = true;
};
for (const label of labels)
  label.addEventListener("click", () => {
    remembered(label.innerText);
    choose(label.innerText);
  });
if (remembered()) choose(remembered());

// Search: the index is a script, so that it loads from disk too, and only when it is wanted.
let dialog;
const loaded = () =>
  new Promise((done) => {
    if (window.workapisSearch) return done();
    const script = make("script", { src: `${root}/assets/search.js` });
    script.addEventListener("load", () => done());
    document.head.append(script);
  });
// Pages that people wrote, and operations, come before generated pages with as many of the words.
const written = { Guides: 9, workapis: 5 };
const place = (text, word) => {
  const at = text.indexOf(word);
  return at < 0 ? 3 : at === 0 ? 0 : /\W/.test(text[at - 1]) ? 1 : 2;
};
const ranked = (words) => {
  const found = [];
  const phrase = words.length > 1 ? words.join(" ") : "";
  for (const [title, url, kind, text] of window.workapisSearch) {
    const name = title.toLowerCase();
    const rest = `${kind}\n${text}`.toLowerCase();
    const inName = words.map((word) => place(name, word));
    const inRest = words.map((word) => place(rest, word));
    if (inName.some((at, index) => at === 3 && inRest[index] === 3)) continue;
    let score = inName.reduce((sum, at, index) => sum + (at < 3 ? [10, 8, 4][at] : inRest[index] < 2 ? 2 : 1), 0);
    if (phrase && name.includes(phrase)) score += 8;
    else if (phrase && rest.includes(phrase)) score += 6;
    score += url.startsWith("reference/") ? 6 : written[kind] || 0;
    if (written[kind] && inName[0] === 3) score += 0.3 * Math.min(8, rest.split(words[0]).length - 1);
    found.push([score - name.length / 200, title, url, kind, text]);
  }
  // Of a page at most three places come first: what else is found may be on another page.
  const listed = new Map();
  const rest = [];
  const first = found.sort((one, other) => other[0] - one[0]).filter((entry) => {
    const page = entry[2].startsWith("reference/") ? entry[2] : entry[2].split("#")[0];
    listed.set(page, (listed.get(page) || 0) + 1);
    return listed.get(page) <= 3 || (rest.push(entry), false);
  });
  return [...first, ...rest].slice(0, 30);
};
// The part of a text that has the first of the words, for the line below a result.
const around = (text, words) => {
  const lower = text.toLowerCase();
  const at = Math.min(...words.map((word) => lower.indexOf(word)).filter((found) => found >= 0), text.length);
  const begin = at < 80 || at === text.length ? 0 : text.lastIndexOf(" ", at - 30) + 1;
  return `${begin ? "… " : ""}${text.slice(begin, begin + 110)}`;
};
const open = async () => {
  if (!dialog) {
    const input = make("input", { type: "search", placeholder: "Search pages, operations and names", autocomplete: "off" });
    input.setAttribute("aria-label", "Search");
    const count = make("p", { className: "count", role: "status" });
    const list = make("ul");
    const close = make("button", { type: "button", className: "quiet", textContent: "Close" });
    dialog = make("dialog", { className: "search" }, make("div", { className: "field" }, input, close), count, list);
    dialog.setAttribute("aria-label", "Search");
    close.addEventListener("click", () => dialog.close());
    dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
    input.addEventListener("input", () => {
      if (!window.workapisSearch) return;
      const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
      const found = words.length ? ranked(words) : [];
      count.textContent = words.length ? `${found.length} found` : "";
      list.replaceChildren(
        ...found.map(([, title, url, kind, text]) =>
          make("li", {}, make("a", { href: `${root}/${url}` }, make("strong", { textContent: title }), make("span", { textContent: kind }), make("small", { textContent: around(text, words) }))),
        ),
      );
    });
    dialog.addEventListener("keydown", (event) => {
      const links = [input, ...all("a", list)];
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step) {
        event.preventDefault();
        links[Math.max(0, Math.min(links.length - 1, links.indexOf(document.activeElement) + step))].focus();
      } else if (event.key === "Enter" && document.activeElement === input && links[1]) links[1].click();
    });
    list.addEventListener("click", (event) => event.target.closest("a") && dialog.close());
    document.body.append(dialog);
  }
  // What is typed while the index still comes is not lost.
  dialog.showModal();
  dialog.querySelector("input").focus();
  await loaded();
  dialog.querySelector("input").dispatchEvent(new Event("input"));
};
all(".search-button").forEach((button) => button.addEventListener("click", open));
addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    open();
  }
});
