// The server, spoken to with the token that stands behind # in the address (and so in no log).

const token = location.hash.slice(1);

async function ask(path, options = {}) {
  const response = await fetch(path, {...options, headers: {"X-Photosite-Token": token}});
  if (!response.ok) throw new Error(await response.text());
  return response;
}

export const bundles = async () => (await ask("/api/bundles")).json();
export const model = async (bundle, file) => (await ask(`/api/bundles/${bundle}/${file}`)).arrayBuffer();

const BYTES = {float32: 4, int8: 1, uint8: 1, int16: 2, uint16: 2, int32: 4, int64: 8, bool: 1};

// The inputs of a golden vector, one buffer an input.
export async function vector(bundle, artefact, index) {
  const all = await (await ask(`/api/bundles/${bundle}/${artefact.file}/vectors/${index}`)).arrayBuffer();
  let at = 0;
  return artefact.inputs.map(({shape, dtype}) => all.slice(at, at += shape.reduce((a, b) => a * b, BYTES[dtype])));
}

export async function send(report, outputs) {
  const form = new FormData();
  form.append("report", JSON.stringify(report));
  form.append("outputs", new Blob(outputs), "outputs.bin");
  return (await ask("/api/results", {method: "POST", body: form})).json();
}
