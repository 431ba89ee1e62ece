// The console's script. Every page works without it. It says that a page has changed, asks once more before what cannot
// be taken back, and lets somebody go back past a form that they sent.
"use strict";

// A page that has changed asks nothing of whoever reads. It hears no more than that something may have changed
// (server-sent events), is read again with the reader's own session, and speaks only when the words differ.
(() => {
  const main = document.querySelector("main[data-live]");
  const told = document.getElementById("live");
  if (!main || !told || !window.EventSource || !window.fetch) return;

  const SHORTEST_MS = 400;
  const LONGEST_MS = 30000;
  const words = (element) => element.textContent.replace(/\s+/g, " ").trim();
  const shown = words(main);
  let stream = null;
  let pause = SHORTEST_MS;
  let waiting = false;

  const say = () => {
    stop();
    main.removeAttribute("data-live");
    const link = document.createElement("a");
    const there = new URL(location.href);
    there.searchParams.delete("done"); // what was done then is no news any more
    link.href = there.href;
    link.textContent = told.dataset.show;
    told.append(told.dataset.words, " ", link);
  };

  const look = async () => {
    waiting = false;
    try {
      const answer = await fetch(location.href, { credentials: "same-origin", redirect: "error" });
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const now = page.querySelector("main");
      if (now && words(now) !== shown) say();
    } catch {
      // What could not be read is read when the page is next opened.
    }
    pause = Math.min(pause * 2, LONGEST_MS);
  };

  const changed = () => {
    if (waiting || !stream) return;
    waiting = true;
    setTimeout(look, pause);
  };

  function start() {
    if (stream || !main.hasAttribute("data-live")) return;
    stream = new EventSource(main.dataset.live);
    stream.addEventListener("changed", changed);
  }

  function stop() {
    if (stream) stream.close();
    stream = null;
  }

  // A browser has few connections to one place: a page that nobody looks at gives its own back.
  document.addEventListener("visibilitychange", () => (document.hidden ? stop() : start()));
  window.addEventListener("pagehide", stop);
  if (!document.hidden) start();
})();

// A page that answers a form is not sent for again when somebody comes back to it: the browser would ask whether to send
// the form once more, and an order would be made twice.
(() => {
  if (document.querySelector("main[data-sent]")) history.replaceState(null, "", location.href);
})();

// What cannot be taken back asks first: the question stands beside its button, in the reader's language.
(() => {
  for (const button of document.querySelectorAll("button[data-asks]")) {
    const dialog = button.form.querySelector("dialog");
    const keep = dialog.querySelector("button[data-keeps]");
    if (!dialog.showModal) continue;
    button.setAttribute("aria-haspopup", "dialog");
    button.addEventListener("click", (event) => {
      event.preventDefault();
      dialog.showModal();
      keep.focus();
    });
    keep.addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => button.focus());
  }
})();
