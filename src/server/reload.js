// Loads the page again when the site changes. The preview server adds this
// script to the pages it serves; a published site does not have it.
(() => {
  let version = new URL(document.currentScript.src).searchParams.get("v");
  let events = null;

  // Style sheets have new names when their content is new, so the page is asked
  // for again and only its style sheets are taken over.
  async function restyle() {
    const answer = await fetch(location.href, { cache: "no-store" });
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    const select = "link[rel~=stylesheet]";
    const old = [...document.querySelectorAll(select)];
    const next = [...fresh.querySelectorAll(select)];
    if (!answer.ok || old.length !== next.length) return location.reload();
    old.forEach((link, at) => {
      const copy = link.cloneNode();
      copy.href = next[at].getAttribute("href");
      if (copy.href === link.href) return;
      // Both stand until the new one is there: the page never shows without style.
      copy.onload = () => link.remove();
      copy.onerror = () => location.reload();
      link.after(copy);
    });
  }

  function listen() {
    if (events) return;
    events = new EventSource("/__prospectus/events?v=" + encodeURIComponent(version));
    events.addEventListener("reload", () => location.reload());
    events.addEventListener("css", (event) => {
      version = event.data;
      restyle().catch(() => location.reload());
    });
    // A browser connects again by itself, but with the version it began with.
    events.onerror = () => {
      ignore();
      setTimeout(() => document.hidden || listen(), 500);
    };
  }

  function ignore() {
    if (events) events.close();
    events = null;
  }

  // A browser opens few connections to one host; hidden tabs must not hold them.
  document.addEventListener("visibilitychange", () => (document.hidden ? ignore() : listen()));
  window.addEventListener("pagehide", ignore);
  window.addEventListener("pageshow", () => document.hidden || listen());
  if (!document.hidden) listen();
})();
