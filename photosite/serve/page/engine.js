// A worker as promises, and what this browser can run.

export class Engine {
  constructor() {
    this.worker = new Worker("/page/worker.js");
    this.waiting = new Map();
    this.count = 0;
    this.worker.onmessage = ({data}) => {
      const {resolve, reject} = this.waiting.get(data.id);
      this.waiting.delete(data.id);
      data.error === undefined ? resolve(data.result) : reject(new Error(data.error));
    };
    this.worker.onerror = event => {
      for (const {reject} of this.waiting.values()) reject(new Error(event.message || "the worker could not start"));
      this.waiting.clear();
    };
  }

  ask(action, data) {
    const id = this.count++;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, {resolve, reject});
      this.worker.postMessage({id, action, ...data});
    });
  }

  close() { this.worker.terminate(); }
}

// Starts an artefact in a setting of settings().
export async function start(artefact, model, {runtime, accelerator, threads}) {
  const engine = new Engine();
  try {
    const {load_ms} = await engine.ask("load", {runtime, accelerator, threads, model, inputs: artefact.inputs, outputs: artefact.outputs});
    engine.load_ms = load_ms;
    return engine;
  } catch (error) {
    engine.close();
    throw error;
  }
}

export async function browserFacts() {
  const adapter = await navigator.gpu?.requestAdapter().catch(() => null);
  return {
    user_agent: navigator.userAgent, cores: navigator.hardwareConcurrency ?? 1, memory_gb: navigator.deviceMemory ?? null,
    secure: isSecureContext, isolated: self.crossOriginIsolated,
    webgpu: adapter ? [adapter.info?.vendor, adapter.info?.architecture].filter(Boolean).join(" ") || "yes" : null,
    camera: Boolean(navigator.mediaDevices?.getUserMedia),
  };
}

// Which ways there are to run an artefact here; the best for the live picture last of the WASM ones.
export function settings({kind, inputs}, facts) {
  const runtime = kind === "tflite" ? "litert-web" : "onnxruntime-web";
  const gpu = facts.webgpu && (kind !== "tflite" || inputs.every(i => i.dtype === "float32")); // LiteRT.js 2.5 fails on integers there
  const many = Math.min(facts.cores, 4); // beyond, a phone's small cores hold the large ones up
  const found = [{runtime, accelerator: "wasm", threads: 1}];
  if (facts.isolated && many > 1) found.push({runtime, accelerator: "wasm", threads: many});
  if (gpu) found.push({runtime, accelerator: "webgpu", threads: 1});
  return found;
}
