"""The page of photosite report: whole in one file, its numbers those of the files, and in a real browser sorted and slid."""

import json
import re
import sys
from html.parser import HTMLParser

import pytest
from cli_runs import ROOT, picture, run
from report_results import row, save

from firmware_models.catalogue import bundle_path
from photosite.overview import page as pages
from photosite.overview import sections
from photosite.overview.blocks import Cell, Lead, Picture, Slider, Table, num
from photosite.overview.gathered import Gathered, Measurement, gather
from photosite.overview.plots import around
from photosite.overview.sections import demosaicing, modules
from runtime.bundle import Bundle

MOST = 6 << 20  # bytes of the page
NASTY = "<script>document.title = 'taken'</script>"


def sha(name="face-ternary", kind="tflite"):
    bundle = Bundle.open(bundle_path(name))
    return bundle.manifest.files[bundle.manifest.artefact(kind).file]["sha256"]


@pytest.fixture(scope="module")
def report(tmp_path_factory):
    """The page of this checkout, of one subject, with results of every kind: believed, doubted, wrong, old, emulated."""
    folder = tmp_path_factory.mktemp("report")
    doubted = {"trustworthy": False, "reasons": [NASTY, "it became 9% slower while it was measured"], "notes": []}
    wrong = {"passed": False, "said": "outputs WRONG: at most 9 LSB off"}
    faster, fastest = {"value": 5, "low": 4, "high": 6}, {"value": 1, "low": 1, "high": 1}
    save(folder / "results/host.json", row(sha256=sha()), row(sha256=sha(), threads=2, p50_ms=faster, verdict=doubted),
         row(sha256=sha(), runtime="fast-and-wrong", p50_ms=fastest, output=wrong), row())
    save(folder / "results/browser.json", row(sha256=sha(), target="browser", runtime="litert-web", accelerator="webgpu",
                                              machine={"user_agent": NASTY}), target="browser")
    save(folder / "results/m.json", row(sha256=sha(), target="qemu-cortex-m", p50_ms=None, instructions=123_456,
                                        flash_bytes=42_000), target="qemu-cortex-m")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(demosaicing, "SUBJECTS", demosaicing.SUBJECTS[-2:-1])  # the one that a camera took
        broken = pages.write_page(gather([folder / "results"]), folder / "report.html")
    assert broken == []
    return folder / "report.html"


class Page(HTMLParser):
    """What a browser would fetch for a page, its tags, and its words."""

    def __init__(self, text):
        super().__init__()
        self.fetched, self.tags, self.words, self.ids = [], [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        found = dict(attributes)
        self.tags.append(tag)
        self.ids += [found["id"]] if "id" in found else []
        self.fetched += [found[key] for key in ("src", "srcset", "data", "poster") if key in found]
        self.fetched += [found["href"]] if "href" in found and not found["href"].startswith("#") else []

    def handle_data(self, data):
        self.words.append(data)


def test_it_is_one_file_that_asks_for_nothing(report):
    text = report.read_text(encoding="utf-8")
    page = Page(text)
    assert len(page.fetched) > 4
    assert all(place.startswith("data:image/") for place in page.fetched)
    assert not {"link", "iframe", "object"} & set(page.tags)
    assert page.tags.count("script") == 1  # ours, and none of those that results brought
    assert not re.search(r"url\(|@import|https?://(?!www\.w3\.org)", re.sub(r"data:image/[\w+]+;base64,[\w+/=]+", "", text))
    assert "default-src 'none'" in text
    assert report.stat().st_size < MOST


def test_every_section_is_there_and_reached_from_the_top(report):
    text = report.read_text(encoding="utf-8")
    page = Page(text)
    anchors = [module.__name__.rpartition(".")[2] for module in modules()]
    assert [anchor for anchor in anchors if anchor not in page.ids] in ([], ["others"])
    for anchor in anchors:
        assert (f'href="#{anchor}"' in text) == (anchor in page.ids)


def test_its_numbers_are_those_of_the_files(report):
    said = " ".join(Page(report.read_text(encoding="utf-8")).words).replace("\N{NO-BREAK SPACE}", " ")
    metrics = json.loads((ROOT / "firmware_models/qxq-compact/metrics.json").read_text())
    for one in metrics["rows"]:
        assert f"{one['psnr']:.2f} dB, {one['ssim']:.3f}" in said
    assert "7.25 ms" in said
    assert "123,456" in said
    assert "it became 9% slower while it was measured" in said
    assert "3 of 5" in said or "4 of 5" in said
    assert "not measured" in said
    assert metrics["command"] in said
    assert "A processor, 8 cores, 15.5 GB, virtual" in said


def test_a_fast_wrong_answer_and_an_old_file_count_for_nothing(report):
    text = report.read_text(encoding="utf-8")
    overview = text[text.index('id="overview"'):text.index('id="demosaicing"')]
    assert "fast-and-wrong" not in overview
    assert "litert-xnnpack, 1 thread" in overview  # believed before the faster one that is doubted
    latency = text[text.index('id="latency"'):text.index('id="microcontrollers"')]
    assert "outputs WRONG" not in overview
    assert "at most 9 LSB off" in latency
    assert "another file than the catalogue&#39;s" in latency


def test_what_results_say_is_words_and_no_markup(report):
    text = report.read_text(encoding="utf-8")
    assert NASTY not in text
    assert "&lt;script&gt;" in text


def test_nothing_measured_is_said_and_nothing_made_up(tmp_path):
    assert pages.write_page(Gathered([]), tmp_path / "empty.html") == []
    said = " ".join(Page((tmp_path / "empty.html").read_text(encoding="utf-8")).words)
    assert said.lower().count("not measured") >= 4
    assert "photosite bench NAME --json" in said
    assert not re.search(r"\d+ (ms|dB)", said)


def test_data_of_another_form_leaves_out_a_section_says_so_and_no_more(tmp_path, capsys):
    found = Gathered([], measurements={"demosaic": Measurement("demosaic", {"rows": [{"method": "x"}]})}, draws=False)
    assert pages.write_page(found, tmp_path / "report.html") == ["Demosaicing"]
    assert "KeyError" in (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "the section 'Demosaicing' is left out" in capsys.readouterr().err


def test_a_measurement_without_a_section_is_shown_as_it_is(tmp_path):
    one = {"what": "thing", "speed": {"value": 3.5}, "done": True, "all": [1] * 9}
    data = {"command": "python -m benchmarks.new", "rows": [one]}
    pages.write_page(Gathered([], measurements={"new": Measurement("new", data)}), tmp_path / "report.html")
    text = (tmp_path / "report.html").read_text(encoding="utf-8")
    others = text[text.index('id="others"'):]
    assert "python -m benchmarks.new" in others
    assert "speed value" in others
    assert "3.5" in others
    assert "[1, 1" not in others


def test_a_section_is_one_file(tmp_path, monkeypatch):
    (tmp_path / "mine.py").write_text("from photosite.overview.blocks import Lead\nTITLE = 'Mine'\nORDER = 25\n\n\n"
                                      "def blocks(found):\n    return [Lead('what I have')]\n")
    monkeypatch.setattr(sections, "__path__", [*sections.__path__, str(tmp_path)])
    monkeypatch.delitem(sys.modules, "photosite.overview.sections.mine", raising=False)
    names = [module.TITLE for module in modules()]
    assert names[names.index("Demosaicing") + 1] == "Mine"
    pages.write_page(Gathered([]), tmp_path / "report.html")
    assert "what I have" in (tmp_path / "report.html").read_text(encoding="utf-8")
    sys.modules.pop("photosite.overview.sections.mine", None)


def test_a_number_that_is_none_is_not_measured():
    for value in (None, float("nan"), float("inf"), True, "7"):
        assert (num(value).text, num(value).kind) == ("not measured", "none")
    assert (num(0, ".1f", "ms").text.split(), num(0).key) == (["0.0", "ms"], 0.0)


def test_a_slider_takes_pictures_of_one_size():
    one, other = Picture("data:,", 4, 4, "a"), Picture("data:,", 4, 5, "b")
    with pytest.raises(ValueError, match="two pictures or more of one size"):
        Slider("x", [one, other])
    with pytest.raises(ValueError, match="two pictures or more of one size"):
        Slider("x", [one])


@pytest.mark.parametrize("values", [[5.0], [5.0, 5.1], [0.0], [1e-9, 1e6]])
def test_a_small_difference_is_not_drawn_as_a_large_one(values):
    low, high = around(values)
    assert 0 < low <= max(min(values), 1e-4)
    assert high >= max(values)
    assert high / low >= 4


@pytest.mark.parametrize(("words", "said"), [
    (["-o", "page.pdf"], "must end in .html or .htm"), (["missing"], "missing does not exist"),
    (["--benchmarks", "missing"], "--benchmarks missing is no folder"), (["-o", "no/such/page.html"], "cannot write"),
    (["broken.json"], "broken.json is no JSON")])
def test_what_is_wrong_is_one_sentence_and_nothing_is_written(tmp_path, monkeypatch, words, said):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "broken.json").write_text("{")
    result = run("report", *words)
    assert result.exit_code == 2
    assert said in result.stderr
    assert result.stderr.count("\n") == 1
    assert [file.name for file in tmp_path.iterdir()] == ["broken.json"]


def test_the_command_writes_the_page_and_says_where(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    save(tmp_path / "out/bench/a.json", row())  # where photosite serve saves: found without being named
    (tmp_path / "none").mkdir()
    result = run("report", "-o", "page.html", "--no-pictures", "--benchmarks", "none")
    assert (result.exit_code, result.stdout) == (0, "page.html\n")
    text = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert "1 measurement, of which" in text
    assert "--no-pictures" in text


def test_the_sections_of_this_checkout_can_all_be_told():
    found = gather([], draws=False)
    assert [section.title for section, fault in (pages.told(module, found) for module in modules()) if fault] == []


@pytest.fixture
def opened(browser, report):
    """The page in Chromium; a request for anything else, or an error, fails the test."""
    page = browser.new_page(viewport={"width": 390, "height": 844})
    asked, broken = [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("pageerror", lambda error: broken.append(str(error)))
    page.on("console", lambda message: broken.append(message.text) if message.type == "error" else None)
    page.goto(report.as_uri())
    yield page
    title = page.title()
    page.close()
    assert [url for url in asked if not url.startswith("data:")] == [report.as_uri()]
    assert broken == []
    assert title == "photosite: what was measured"


def column(page, table, index):
    return page.locator(f"{table} table").first.locator(f"tbody tr td:nth-child({index + 1})").all_inner_texts()


def test_a_table_is_sorted_by_the_column_that_is_pressed(opened):
    head = opened.locator("#latency table thead th").nth(1)
    head.locator("button").click()
    up = [float(words.split()[0]) for words in column(opened, "#latency", 1)]
    assert up == sorted(up)
    assert len(set(up)) == 3
    assert head.get_attribute("aria-sort") == "ascending"
    head.locator("button").click()
    assert [float(words.split()[0]) for words in column(opened, "#latency", 1)] == sorted(up, reverse=True)
    quality = opened.locator("#overview table thead th").nth(2)  # p50 in the browser: one has it, the rest come last both ways
    for _ in range(2):
        quality.locator("button").click()
        assert [words.startswith("not measured") for words in column(opened, "#overview", 2)][:2] == [False, True]


def test_the_border_moves_and_either_side_is_chosen(opened):
    figure = opened.locator(".slider").first
    figure.scroll_into_view_if_needed()
    left = figure.locator("img.left")
    assert figure.locator("[data-side=right]").input_value() == "qxq-compact"
    assert "dB against the truth" in figure.locator(".notes-of").inner_text()
    before = left.evaluate("image => getComputedStyle(image).clipPath")
    box = figure.locator(".stage").bounding_box()
    opened.mouse.click(box["x"] + 0.2 * box["width"], box["y"] + 0.5 * box["height"])
    after = left.evaluate("image => getComputedStyle(image).clipPath")
    assert before != after
    at = float(figure.locator(".stage").evaluate("stage => stage.style.getPropertyValue('--at')").rstrip("%"))
    assert 12 <= at <= 28
    figure.locator("[data-side=left]").select_option("truth")
    assert figure.locator("img.left").get_attribute("alt").endswith(": truth")
    assert figure.locator("img.left").count() == figure.locator("img.right").count() == 1
    figure.locator("input").focus()
    opened.keyboard.press("ArrowRight")
    assert float(figure.locator(".stage").evaluate("stage => stage.style.getPropertyValue('--at')").rstrip("%")) > at


@pytest.mark.parametrize("width", [320, 1600])
def test_nothing_is_wider_than_the_screen_and_every_picture_shows(browser, report, width):
    page = browser.new_page(viewport={"width": width, "height": 900})
    page.goto(report.as_uri())
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.evaluate("[...document.images].every(image => image.complete && image.naturalWidth > 0 && image.alt)")
    page.close()


def test_blocks_have_as_many_cells_as_heads():
    for module in modules():
        for block in module.blocks(Gathered([], draws=False)):
            assert isinstance(block, Lead | Table)
    found = gather([], draws=False)
    for table in (block for module in modules() for block in module.blocks(found) if isinstance(block, Table)):
        for cells in table.rows:
            assert len(cells) == len(table.head)
            assert all(isinstance(cell, Cell) for cell in cells)


def test_the_example_of_a_section_in_the_documentation_works(tmp_path):
    text = (ROOT / "docs/adding.md").read_text(encoding="utf-8")
    source = re.search(r"<!-- example: weather\.py -->\n```python\n(.*?)```", text, re.DOTALL)[1]
    (tmp_path / "benchmarks").mkdir()
    picture(tmp_path / "benchmarks/weather.png")
    module = {}
    exec(source.replace("weather.jpg", "weather.png"), module)
    blocks, module["CHECKOUT"] = module["blocks"], tmp_path
    assert "Not measured" in blocks(Gathered([]))[0].text
    measured = Measurement("weather", {"command": "python -m benchmarks.weather", "rows": [{"weather": "fog"}]})
    gallery, table = blocks(Gathered([], measurements={"weather": measured}))
    assert gallery.pictures[0].uri.startswith("data:image/webp")
    assert [cell.text for cell in table.rows[0]] == ["fog", "not measured"]


def test_networks_timed_in_turn_stand_by_their_groups(tmp_path):
    judged = {"trustworthy": False, "reasons": ["other processes kept 1.8 cores busy"]}
    one = {"name": "ours", "p50_ms": {"value": 4.0, "low": 3.9, "high": 4.1}, "ratio": {"value": 1.0, "low": 1.0, "high": 1.0},
           "bytes": 150_000, "numbers": "integer", "input": "320x240 RAW", "outputs_right": True, "runs": 30, "verdict": judged}
    found = {"peers": {"command": "python -m benchmarks.peers", "groups": {"faces": [one, one | {"name": "theirs"}]}},
             "phone_isps": {"costs": [{"name": "dh", "macs": 7}], "onnxruntime": [one | {"name": "PyNET"}]}}
    measurements = {name: Measurement(name, data) for name, data in found.items()}
    assert pages.write_page(Gathered([], measurements=measurements), tmp_path / "report.html") == []
    text = (tmp_path / "report.html").read_text(encoding="utf-8")
    peers = text[text.index('id="peers"'):text.index('id="microcontrollers"')]
    for words in ("theirs", "PyNET", "learned phone ISPs in onnxruntime", "phone_isps, costs", "other processes kept", "150"):
        assert words in peers
    assert "phone_isps" not in text[text.index('id="sensor"'):text.index('id="sources"')]  # told once


def test_lists_within_a_measurement_are_shown_too():
    from photosite.overview.sections.others import tables

    assert dict(tables({"groups": {"a": [{"x": 1}], "b": {"c": [{"x": 2}]}}, "n": [1, 2]})) == {
        "groups, a": [{"x": 1}], "groups, b, c": [{"x": 2}]}
