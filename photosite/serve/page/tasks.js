// What the networks do with a picture: demosaic it, or find the faces in it. One function a task, a picture to a drawing.

import {FILTERS, colourAt, compandedMosaic, storedMosaic} from "/page/sensor.js";
import {decode, realOutput} from "/page/boxes.js";

export const TASKS = {demosaic, detect};
const BOX = "#ffd60a", INK = "#141414"; // photosite/figures.py

const surface = (width, height) => Object.assign(document.createElement("canvas"), {width, height});
const context = canvas => canvas.getContext("2d", {willReadFrequently: true});
const sizeOf = source => [source.videoWidth || source.width, source.videoHeight || source.height];

// The middle of the picture as one tile. Mosaic, in its filters' colours, left of the middle, the network's picture right of it; PSNR against the picture.
async function demosaic(source, bundle, artefact, engine, canvas) {
  const face = artefact.inputs[0], outFace = artefact.outputs[0], side = face.shape[2];
  const [width, height] = sizeOf(source), square = Math.min(width, height);
  const frame = context(surface(side, side));
  frame.drawImage(source, (width - square) / 2, (height - square) / 2, square, square, 0, 0, side, side);
  const given = frame.getImageData(0, 0, side, side);
  const mosaic = compandedMosaic(given.data, side, side, bundle.sensor);
  const shown = new ImageData(side, side), half = side >> 1;
  const {ms, outputs} = await engine.ask("run", {buffers: [mosaic.slice().buffer]});
  const {at} = realOutput(outputs[0], {...outFace, shape: outFace.layout === "NHWC" ? [1, side, side, 3] : [1, 3, side, side]}, 1);
  let squares = 0, count = 0;
  for (let y = 0, i = 0; y < side; y++)
    for (let x = 0; x < side; x++, i++) {
      const filter = FILTERS[colourAt(bundle.sensor, y, x)];
      for (let c = 0; c < 3; c++) {
        const value = Math.round(Math.min(Math.max(at(c, y, x), 0), 1) * 255);
        if (Math.min(x, y, side - 1 - x, side - 1 - y) >= 8) { squares += (value - given.data[4 * i + c]) ** 2; count++; }
        shown.data[4 * i + c] = x < half ? mosaic[i] * filter[c] : value;
      }
      shown.data[4 * i + 3] = 255;
    }
  const ring = bundle.tile.period; // its outer pixels meet the network's zero padding; a whole picture is tiled with margins
  canvas.width = canvas.height = side - 2 * ring;
  context(canvas).putImageData(shown, -ring, -ring);
  const psnr = 10 * Math.log10(255 ** 2 / (squares / count));
  return {ms, psnr, text: `left: the ${bundle.sensor.family} mosaic, right: developed · ${psnr.toFixed(1)} dB against the picture`};
}

// The whole picture, fitted at the top left of the network's frame, black around it as facedet.pipeline does.
async function detect(source, bundle, artefact, engine, canvas) {
  const face = artefact.inputs[0], {sensor, boxes} = bundle;
  const [frameHeight, frameWidth] = face.layout === "NHWC" ? face.shape.slice(1, 3) : face.shape.slice(2);
  const [width, height] = sizeOf(source), factor = Math.min(frameWidth / width, frameHeight / height);
  const [w, h] = [Math.max(1, Math.floor(width * factor)), Math.max(1, Math.floor(height * factor))];
  const frame = context(surface(w, h));
  frame.imageSmoothingQuality = "high";
  frame.drawImage(source, 0, 0, w, h);
  const stored = new Uint8Array(frameWidth * frameHeight).fill(sensor.black_level);
  const seen = storedMosaic(frame.getImageData(0, 0, w, h).data, w, h, sensor, bundle.light);
  for (let y = 0; y < h; y++) stored.set(seen.subarray(y * w, (y + 1) * w), y * frameWidth);
  const {ms, outputs} = await engine.ask("run", {buffers: [inFace(stored, face, bundle.grid)]});
  const found = decode(boxes.outputs.map((name, i) => {
    const index = artefact.outputs.findIndex(o => o.name === name);
    return realOutput(outputs[index], artefact.outputs[index], boxes.strides[i]);
  }), boxes.score_threshold, boxes.iou_threshold).filter(b => b[0] < w && b[1] < h);
  draw(source, width, height, found, factor, canvas);
  const real = found.map(b => [...b.slice(0, 4).map(v => v / factor), b[4]]);
  return {ms, boxes: real, text: found.length ? `${found.length} face${found.length > 1 ? "s" : ""}` : "no face found"};
}

// Stored numbers of the model's grid in an artefact's own face: moved to its zero point, or as real values.
function inFace(stored, face, grid) {
  if (face.dtype === "uint8") return stored.buffer;
  if (face.dtype === "int8") return Int8Array.from(stored, v => v + face.zero_point - grid.zero_point).buffer;
  return Float32Array.from(stored, v => Math.fround((v - grid.zero_point) * grid.scale)).buffer;
}

function draw(source, width, height, found, factor, canvas) {
  const zoom = Math.min(1, 1280 / width);
  Object.assign(canvas, {width: Math.round(width * zoom), height: Math.round(height * zoom)});
  const pen = context(canvas), thick = Math.max(2, canvas.width / 300);
  pen.drawImage(source, 0, 0, canvas.width, canvas.height);
  pen.font = `${6 * thick}px system-ui, sans-serif`;
  for (const [x0, y0, x1, y1, score] of found) {
    const [x, y, w, h] = [x0, y0, x1 - x0, y1 - y0].map(v => v / factor * zoom);
    for (const [style, line] of [[INK, 2 * thick], [BOX, thick]]) { // dark below light: seen on any skin and any wall
      Object.assign(pen, {strokeStyle: style, lineWidth: line});
      pen.strokeRect(x, y, w, h);
    }
    const said = `face ${Math.round(100 * score)} %`, tall = 8 * thick, top = y > tall ? y - tall : y;
    pen.fillStyle = BOX;
    pen.fillRect(x - thick / 2, top, pen.measureText(said).width + 3 * thick, tall);
    pen.fillStyle = INK;
    pen.fillText(said, x + thick, top + 6 * thick);
  }
}
