// Says of a day that it has passed, where the page is older than the day it is read. A pinned catalog stays as it is.
const isPinned = "asOf" in document.body.dataset;
for (const day of isPinned ? [] : document.querySelectorAll("[data-instant]")) {
  if (new Date(day.dataset.instant) > new Date()) continue;
  day.nextElementSibling.hidden = false;
  day.closest("tr")?.classList.add("gone");
}
