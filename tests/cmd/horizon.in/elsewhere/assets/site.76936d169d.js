// Nothing on a page needs this file. It keeps a page honest that is older than the day it is read: a day that has
// passed since is marked as passed. A catalog that pins its day is left alone.
if (!document.body.dataset.asOf) {
  for (const day of document.querySelectorAll("time[data-instant]")) {
    const mark = day.parentElement.querySelector(".passed");
    if (mark && Date.parse(day.dataset.instant) <= Date.now()) {
      mark.hidden = false;
      day.closest(".deadline").classList.add("deadline-past");
    }
  }
}

// Print what is folded away.
addEventListener("beforeprint", () => {
  for (const folded of document.querySelectorAll("details:not([open])")) folded.open = true;
});
