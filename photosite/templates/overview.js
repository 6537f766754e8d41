// A table by the column whose head is pressed: numbers by their key, the rest as words; what is missing last either way.
const keyOf = cell => cell.dataset.key ?? cell.textContent.trim().toLowerCase();

function compare(a, b) {
  const [x, y] = [Number(a), Number(b)];
  return Number.isNaN(x) || Number.isNaN(y) ? String(a).localeCompare(String(b), "en", {numeric: true}) : x - y;
}

for (const table of document.querySelectorAll("table.sortable"))
  for (const [column, head] of [...table.tHead.rows[0].cells].entries())
    head.querySelector("button").onclick = () => {
      const down = head.getAttribute("aria-sort") === "ascending";
      for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const there = row => row.cells[column].dataset.key !== "inf";
      const rows = [...table.tBodies[0].rows].sort((a, b) =>
        there(b) - there(a) || (down ? -1 : 1) * compare(keyOf(a.cells[column]), keyOf(b.cells[column])));
      table.tBodies[0].append(...rows);
    };

// Two pictures of a scene on each other, the border between them moved by the range that lies over both.
for (const figure of document.querySelectorAll(".slider")) {
  const stage = figure.querySelector(".stage"), layers = [...stage.querySelectorAll("img")];
  const chosen = side => figure.querySelector(`[data-side=${side}]`);
  const show = () => {
    layers.forEach((layer, i) => {
      layer.classList.toggle("left", i === chosen("left").selectedIndex);
      layer.classList.toggle("right", i === chosen("right").selectedIndex);
    });
    figure.querySelector(".notes-of").textContent = ["left", "right"].map(side => {
      const {selectedIndex, value} = chosen(side);
      return `${side}: ${value}, ${layers[selectedIndex].dataset.note}`;
    }).join("; ");
  };
  const range = stage.querySelector("input");
  range.oninput = () => stage.style.setProperty("--at", `${range.value}%`);
  for (const select of figure.querySelectorAll("select")) select.onchange = show;
  show();
}
