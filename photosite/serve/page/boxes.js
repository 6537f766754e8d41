// From a detector's outputs to boxes: runtime/boxes.py in JavaScript.

const sigmoid = x => 0.5 * (1 + Math.tanh(0.5 * x));

// outputs: real values, one {at(channel, y, x), height, width, stride} a stride. Boxes [x0, y0, x1, y1, score], best first.
export function decode(outputs, scoreThreshold, iouThreshold) {
  const found = [];
  for (const {at, height, width, stride} of outputs)
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const score = sigmoid(at(0, y, x));
        if (score < scoreThreshold) continue;
        const [left, top, right, bottom] = [1, 2, 3, 4].map(c => Math.max(at(c, y, x), 0) * stride);
        const cx = (x + 0.5) * stride, cy = (y + 0.5) * stride;
        found.push([cx - left, cy - top, cx + right, cy + bottom, score]);
      }
  found.sort((a, b) => b[4] - a[4]);
  const kept = [];
  for (const box of found) if (kept.every(k => iou(k, box) <= iouThreshold)) kept.push(box);
  return kept.map(box => voted(box, found.filter(other => iou(box, other) >= AGREE)));
}

const AGREE = 0.6;  // as runtime.boxes has it

// A kept box placed where those that agree with it say: their mean, weighted by the squared score. Its score stays.
function voted(box, voters) {
  if (voters.length < 2) return box;
  const total = voters.reduce((sum, v) => sum + v[4] ** 2, 0);
  return [...[0, 1, 2, 3].map(i => voters.reduce((sum, v) => sum + v[4] ** 2 * v[i], 0) / total), box[4]];
}

const area = b => Math.max(b[2] - b[0], 0) * Math.max(b[3] - b[1], 0);

function iou(a, b) {
  const shared = area([Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])]);
  const total = area(a) + area(b) - shared;
  return total > 0 ? shared / total : 0;
}

// An output buffer of an artefact as real values by channel, row and column.
export function realOutput(buffer, face, stride) {
  const values = face.dtype === "int8" ? new Int8Array(buffer) : face.dtype === "uint8" ? new Uint8Array(buffer) : new Float32Array(buffer);
  const nhwc = face.layout === "NHWC";
  const [channels, height, width] = nhwc ? [face.shape[3], face.shape[1], face.shape[2]] : face.shape.slice(1);
  const scale = face.scale ?? 1, zero = face.zero_point ?? 0;
  const at = (c, y, x) => (values[nhwc ? (y * width + x) * channels + c : (c * height + y) * width + x] - zero) * scale;
  return {at, height, width, stride};
}
