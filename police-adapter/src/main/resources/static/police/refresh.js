// Looks every two seconds, for two minutes, whether something changed, and shows it then. The part of the page that has
// the id "refreshed" is replaced by that of a fresh copy. An open page must not keep a session alive for ever.
(() => {
  let looks = 60;

  const look = async () => {
    const shown = document.getElementById("refreshed");
    if (!shown || !shown.dataset.refresh || looks-- === 0) {
      return;
    }
    try {
      const answer = await fetch(location.pathname, { redirect: "error" });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.getElementById("refreshed");
      if (fresh && fresh.innerHTML !== shown.innerHTML) {
        shown.replaceWith(fresh);
      }
    } finally {
      setTimeout(look, 2000);
    }
  };

  setTimeout(look, 2000);
})();
