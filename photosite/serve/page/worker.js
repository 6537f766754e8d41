// One runtime with one setting, in a thread of its own: a runtime's threads cannot be changed once it has started.
// A classic worker, since LiteRT.js loads its WebAssembly by importScripts.

const TYPES = {
  float32: Float32Array, int8: Int8Array, uint8: Uint8Array, int16: Int16Array, uint16: Uint16Array, int32: Int32Array,
  int64: BigInt64Array, bool: Uint8Array,
};
let run; // (ArrayBuffer[]) -> Promise<TypedArray[]>, in the artefact's own face and order

async function startLiteRt({accelerator, threads, model, inputs}) {
  const base = new URL("/vendor/litert/", location.origin).href;
  const {loadLiteRt, loadAndCompile, Tensor, supportsFeature} = await import(base + "index.js");
  if (threads > 1 && !(await supportsFeature("relaxedSimd"))) throw new Error("LiteRT.js has threads only with relaxed SIMD");
  // Inside a worker emscripten would look beside the worker for its files, and start its threads with the worker's script.
  self.Module = {locateFile: name => base + name, mainScriptUrlOrBlob: base + "litert_wasm_threaded_internal.js"};
  await loadLiteRt(base, {threads: threads > 1});
  const compiled = await loadAndCompile(new Uint8Array(model), {
    accelerator, cpuOptions: {numThreads: threads}, gpuOptions: {precision: "fp32"},
  });
  return async buffers => {
    const given = buffers.map((b, i) => new Tensor(new TYPES[inputs[i].dtype](b), inputs[i].shape));
    const results = await compiled.run(given);
    const arrays = [];
    for (const tensor of results) arrays.push(await tensor.data());
    for (const tensor of [...given, ...results]) tensor.delete(); // WebAssembly's memory is not collected
    return arrays;
  };
}

async function startOnnx({accelerator, threads, model, inputs, outputs}) {
  const base = new URL("/vendor/ort/", location.origin).href;
  const ort = await import(base + (accelerator === "webgpu" ? "ort.webgpu.min.mjs" : "ort.wasm.min.mjs"));
  ort.env.wasm.wasmPaths = base;
  ort.env.wasm.numThreads = threads;
  ort.env.logLevel = "error";
  const session = await ort.InferenceSession.create(new Uint8Array(model), {executionProviders: [accelerator]});
  return async buffers => {
    const feeds = {};
    buffers.forEach((b, i) => {
      feeds[inputs[i].name] = new ort.Tensor(inputs[i].dtype, new TYPES[inputs[i].dtype](b), inputs[i].shape);
    });
    const results = await session.run(feeds);
    return outputs.map(o => results[o.name].data);
  };
}

async function load(message) {
  const begin = performance.now();
  run = await (message.runtime === "litert-web" ? startLiteRt : startOnnx)(message);
  return {load_ms: performance.now() - begin};
}

// The least step that the clock is seen to make: browsers coarsen it, by 5 us to 1 ms.
function clockStep() {
  let least = Infinity;
  for (let i = 0; i < 20; i++) {
    const begin = performance.now();
    let now = begin;
    while (now === begin) now = performance.now();
    least = Math.min(least, now - begin);
  }
  return least;
}

// First run apart; then unmeasured runs, then measured ones until the seconds are over. Input copied in and output out, as on the host.
async function measure({buffers, seconds, most}) {
  const timed = async () => {
    const begin = performance.now();
    await run(buffers);
    return performance.now() - begin;
  };
  const first_run_ms = await timed();
  const warm = performance.now();
  let warm_up = 0;
  do { await timed(); warm_up++; } while (warm_up < 3 || (performance.now() - warm < 100 * seconds && warm_up < most));
  const runs_ms = [];
  const begin = performance.now();
  do { runs_ms.push(await timed()); } while (performance.now() - begin < 1000 * seconds && runs_ms.length < most);
  return {first_run_ms, warm_up, runs_ms, clock_step_ms: clockStep()};
}

async function runOnce({buffers}) {
  const begin = performance.now();
  const arrays = await run(buffers);
  const ms = performance.now() - begin;
  return {ms, outputs: arrays.map(a => a.buffer.slice(a.byteOffset, a.byteOffset + a.byteLength))};
}

const ACTIONS = {load, measure, run: runOnce};

self.onmessage = async ({data}) => {
  try {
    self.postMessage({id: data.id, result: await ACTIONS[data.action](data)});
  } catch (error) {
    self.postMessage({id: data.id, error: String(error?.message ?? error).split("\n")[0].slice(0, 300)});
  }
};
