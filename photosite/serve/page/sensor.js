// A picture as the sensor of a bundle's contract would see it, without noise: the same arithmetic as sensor_sim and runtime.contract.

// Colours of the filters as the mosaic is shown (photosite/figures.py): blue of full strength would be seen as too dark.
export const FILTERS = [[255, 84, 68], [96, 232, 104], [92, 148, 255]];

const GAMMA = 2.2, INFLECTION = 0.9;

// Colour (0 R, 1 G, 2 B) of the photosite at y, x: one rule for every CFA (sensor_sim/cfa.py).
export function colourAt({tile, block, phase}, y, x) {
  const row = tile[Math.floor((y + phase[0]) / block) % tile.length];
  return "RGB".indexOf(row[Math.floor((x + phase[1]) / block) % row.length]);
}

// Code values 0..1 of an RGBA picture whose bytes are read as companded: the noise-free protocol of demosaicing.
export function compandedMosaic(rgba, width, height, sensor) {
  const mosaic = new Float32Array(width * height);
  for (let y = 0, i = 0; y < height; y++)
    for (let x = 0; x < width; x++, i++) mosaic[i] = rgba[4 * i + colourAt(sensor, y, x)] / 255;
  return mosaic;
}

// Stored numbers of an RGBA photograph, unprocessed to linear camera RGB (sensor_sim/unprocess.py), at exposure 1.
export function storedMosaic(rgba, width, height, sensor, light) {
  const linear = Float32Array.from({length: 256}, (_, v) => Math.max(0.5 - Math.sin(Math.asin(1 - 2 * v / 255) / 3), 0) ** GAMMA);
  const {to_camera: m, white_balance} = light;
  const stored = new Uint8Array(width * height);
  const span = sensor.white_level - sensor.black_level;
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const rgb = [0, 1, 2].map(c => linear[rgba[4 * i + c]]);
      const camera = [0, 1, 2].map(c => Math.min(Math.max(rgb[0] * m[0][c] + rgb[1] * m[1][c] + rgb[2] * m[2][c], 0), 1));
      const mask = (Math.max((camera[0] + camera[1] + camera[2]) / 3 - INFLECTION, 0) / (1 - INFLECTION)) ** 2;
      const colour = colourAt(sensor, y, x), gain = 1 / white_balance[colour];
      const value = Math.min(camera[colour] * Math.max(mask + (1 - mask) * gain, gain), 1);
      stored[i] = Math.round(sensor.black_level + value * span);
    }
  }
  return stored;
}
