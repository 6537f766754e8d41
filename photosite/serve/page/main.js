// The page: what there is, a picture tried, every way of running measured.

import * as api from "/page/api.js";
import {browserFacts, settings, start} from "/page/engine.js";
import {TASKS} from "/page/tasks.js";

const $ = id => document.getElementById(id);
const MOST = 20000; // runs of one measurement
const state = {bundles: [], facts: null, models: new Map(), live: null, engine: null, done: 0, busy: Promise.resolve()};
window.photosite = state; // for whoever looks, and for the test

const named = s => `${s.runtime} · ${s.accelerator === "wasm" ? `${s.threads} thread${s.threads > 1 ? "s" : ""}` : "WebGPU"}`;
const bundle = () => state.bundles[$("model").value];

function fail(error) {
  $("error").textContent = error ? error.message : "";
  $("error").hidden = !error;
}

// One thing at a time: a measurement beside a live picture would time both.
function serially(work) {
  state.busy = state.busy.then(async () => {
    fail(null);
    document.querySelectorAll("button").forEach(b => { b.disabled = true; });
    try { await work(); } catch (error) { fail(error); }
    document.querySelectorAll("button").forEach(b => { b.disabled = false; });
    $("camera").disabled = !state.facts.camera;
    document.body.dataset.done = ++state.done;
  });
  return state.busy;
}

async function modelOf(index, artefact) {
  const key = `${index}/${artefact.file}`;
  if (!state.models.has(key)) state.models.set(key, await api.model(index, artefact.file));
  return state.models.get(key);
}

function sayFacts({cores, isolated, secure, webgpu, camera}) {
  const said = [`${cores} cores`, isolated ? "WASM threads" : "one WASM thread", webgpu ? `WebGPU (${webgpu})` : "no WebGPU"];
  let text = said.join(" · ");
  if (!secure) text += ". This address is no secure context, so the browser gives one thread, no WebGPU and no camera: choose a "
    + "picture, or start photosite serve with --lan (HTTPS), or use adb reverse.";
  else if (!camera) text += " · no camera: choose a picture";
  $("facts").textContent = text;
}

function chooseModel() {
  stopLive();
  closeEngine();
  const {title, numbers, task, artefacts} = bundle();
  $("about").textContent = `${title} · ${numbers} · ${artefacts.map(a => `${a.file} ${(a.bytes / 1024).toFixed(0)} KiB`).join(" · ")}`;
  $("trying").hidden = !(task in TASKS);
  $("canvas").hidden = true;
  $("said").textContent = "";
  const ways = artefacts.flatMap((a, i) => settings(a, state.facts).map(s => ({...s, artefact: i})));
  $("setting").replaceChildren(...ways.map(s => new Option(named(s), JSON.stringify(s))));
  const threaded = ways.findIndex(s => s.accelerator === "wasm" && s.threads > 1);
  $("setting").selectedIndex = Math.max(threaded, 0);
}

function closeEngine() {
  state.engine?.close();
  state.engine = null;
}

async function engineForTrying() {
  const chosen = JSON.parse($("setting").value), artefact = bundle().artefacts[chosen.artefact];
  if (!state.engine) {
    $("said").textContent = "loading …";
    state.engine = await start(artefact, await modelOf($("model").value, artefact), chosen);
  }
  return artefact;
}

async function show(source) {
  const artefact = await engineForTrying();
  const result = await TASKS[bundle().task](source, bundle(), artefact, state.engine, $("canvas"));
  $("canvas").hidden = false;
  $("said").textContent = `${result.text} · ${result.ms.toFixed(1)} ms${state.engine.used ? "" : " (first run)"}`;
  state.engine.used = true;
  state.shown = result;
}

async function tryPicture(file) {
  let picture;
  try {
    picture = await createImageBitmap(file, {imageOrientation: "from-image"});
  } catch {
    throw new Error(`${file.name} is no picture that this browser can read; choose a JPEG or PNG`);
  }
  await show(picture);
  picture.close();
}

async function live() {
  if (state.live) return stopLive();
  let stream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({video: {facingMode: "environment", width: {ideal: 1280}}});
  } catch (error) {
    return fail(new Error(`no camera: ${error.message}; choose a picture in its place`));
  }
  const video = Object.assign(document.createElement("video"), {srcObject: stream, muted: true, playsInline: true});
  state.live = {stream, frames: 0};
  $("camera").textContent = "Stop camera";
  await video.play();
  const current = state.live;
  while (state.live === current) {
    const begin = performance.now();
    try {
      await show(video);
    } catch (error) {
      fail(error);
      return stopLive();
    }
    document.body.dataset.frames = ++current.frames;
    await new Promise(requestAnimationFrame);
    $("said").textContent += ` · ${(1000 / (performance.now() - begin)).toFixed(1)} pictures a second`;
  }
}

function stopLive() {
  state.live?.stream.getTracks().forEach(track => track.stop());
  state.live = null;
  $("camera").textContent = "Live camera";
}

// Every golden vector through the engine first, then the runs, in the same engine: a fast wrong answer is no result.
async function measureOne(index, artefact, setting) {
  const engine = await start(artefact, await modelOf(index, artefact), setting);
  let hidden = document.hidden;
  const watch = () => { hidden ||= document.hidden; };
  document.addEventListener("visibilitychange", watch);
  try {
    const measured = await engine.ask("measure", {buffers: await api.vector(index, artefact, 0), seconds: Number($("seconds").value), most: MOST});
    const outputs = [];
    for (let v = 0; v < state.bundles[index].vectors; v++)
      outputs.push(...(await engine.ask("run", {buffers: await api.vector(index, artefact, v)})).outputs);
    return await api.send({bundle: index, artefact: artefact.file, ...setting, load_ms: engine.load_ms, ...measured, hidden,
      browser: state.facts}, outputs);
  } finally {
    document.removeEventListener("visibilitychange", watch);
    engine.close();
  }
}

const element = (tag, className, textContent, ...inner) => {
  const made = Object.assign(document.createElement(tag), {className, textContent});
  made.append(...inner);
  return made;
};

// lines: [class, text], or [class, sentences] for a list.
function card(kind, title, lines) {
  $("results").append(element("article", kind, "", element("h3", "", title), ...lines.map(([name, text]) =>
    Array.isArray(text) ? element("ul", name, "", ...text.map(line => element("li", "", line))) : element("p", name, text))));
}

function showResult(result) {
  const ms = s => `${s.value.toFixed(2)} (${s.low.toFixed(2)} to ${s.high.toFixed(2)})`;
  const kind = result.output.passed === false ? "wrong" : result.verdict.trustworthy ? "good" : "doubt";
  const {trustworthy, reasons, notes} = result.verdict;
  card(kind, `${result.bundle} · ${named(result)}`, [
    ["time", `${result.p50_ms.value.toFixed(2)} ms`],
    ["verdict", trustworthy ? "trustworthy" : "not to be trusted"],
    ...(reasons.length ? [["", reasons]] : []),
    ["output", result.output.said],
    ["soft", `p50 ${ms(result.p50_ms)}, p90 ${ms(result.p90_ms)} ms; in brackets 95 % intervals, ${result.runs} runs`],
    ["soft", `load ${result.load_ms.toFixed(0)} ms, first run ${result.first_run_ms.toFixed(1)} ms`],
    ...(notes.length ? [["soft", notes]] : []),
  ]);
}

async function measureAll() {
  const index = Number($("model").value);
  closeEngine();
  $("results").replaceChildren();
  let saved = 0, failed = 0;
  for (const artefact of bundle().artefacts)
    for (const setting of settings(artefact, state.facts)) {
      $("progress").textContent = `measuring ${named(setting)}; leave this page in front …`;
      try {
        showResult(await measureOne(index, artefact, setting));
        saved++;
      } catch (error) {
        card("wrong", `${bundle().name} · ${named(setting)}`, [["verdict", "no result"], ["", error.message]]);
        failed++;
      }
    }
  $("progress").textContent = `done: ${saved} result${saved === 1 ? "" : "s"} sent back and saved${failed ? `, ${failed} failed` : ""}`;
}

async function begin() {
  state.facts = await browserFacts();
  sayFacts(state.facts);
  $("camera").disabled = !state.facts.camera;
  state.bundles = await api.bundles();
  $("model").replaceChildren(...state.bundles.map((b, i) => new Option(b.name, i)));
  chooseModel();
  $("model").onchange = chooseModel;
  $("setting").onchange = () => { stopLive(); closeEngine(); };
  $("picture").onchange = ({target}) => {
    const [file] = target.files;
    if (file) { stopLive(); serially(() => tryPicture(file)); }
    target.value = "";
  };
  $("camera").onclick = () => { fail(null); live(); };
  $("measure").onclick = () => { stopLive(); serially(measureAll); };
  document.body.dataset.ready = "yes";
}

begin().catch(fail);
