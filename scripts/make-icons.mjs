// Draws assets/icons: shapes as distances, smoothed over 8 × 8 points a pixel, written as PNG without any library.
// At 16 pixels they must still be read, so there is little in them: a table with a tick, a tick, a sheet with a plus.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96, 128];
/** The installed workbench is shown larger. */
const LARGE = [192, 512];
/** @type {Colour} */
const GREEN = [15, 108, 84];
/** @type {Colour} */
const DARK = [9, 74, 58];
/** @type {Colour} */
const WHITE = [255, 255, 255];
const SAMPLES = 8;

/**
 * @typedef {(x: number, y: number) => number} Shape In a square of 16 × 16: negative inside.
 * @typedef {readonly [red: number, green: number, blue: number]} Colour
 * @typedef {readonly (readonly [Shape, Colour])[]} Layers The topmost last.
 * @typedef {readonly [x: number, y: number]} Point
 */

/** @type {(left: number, top: number, right: number, bottom: number, radius: number) => Shape} */
const box = (left, top, right, bottom, radius) => (x, y) => {
  const dx = Math.abs(x - (left + right) / 2) - (right - left) / 2 + radius;
  const dy = Math.abs(y - (top + bottom) / 2) - (bottom - top) / 2 + radius;
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
};
/** @type {(cx: number, cy: number, radius: number) => Shape} */
const circle = (cx, cy, radius) => (x, y) => Math.hypot(x - cx, y - cy) - radius;
/** @type {(points: readonly Point[], width: number) => Shape} */
const line = (points, width) => (x, y) => {
  let nearest = Infinity;
  for (let at = 1; at < points.length; at++) {
    const [[ax, ay] = [0, 0], [bx, by] = [0, 0]] = [points[at - 1], points[at]];
    const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
    const t = Math.min(1, Math.max(0, along));
    nearest = Math.min(nearest, Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay)));
  }
  return nearest - width / 2;
};

/** @type {(cx: number, cy: number, size: number, width: number) => Shape} */
const tick = (cx, cy, size, width) =>
  line(
    [
      [cx - size, cy],
      [cx - size * 0.25, cy + size * 0.75],
      [cx + size, cy - size * 0.75],
    ],
    width,
  );

/** What is painted, one over the other. */
/** @type {Readonly<Record<string, Layers>>} */
const DRAWINGS = {
  icon: [
    [box(0.5, 0.5, 15.5, 15.5, 3), GREEN],
    [box(3, 3, 13, 5.4, 0.6), WHITE],
    [box(3, 6.6, 6.4, 8.4, 0.5), WHITE],
    [box(3, 9.6, 6.4, 11.4, 0.5), WHITE],
    [tick(9.9, 9.6, 3, 1.9), WHITE],
  ],
  periksa: [
    [circle(8, 8, 7.3), GREEN],
    [tick(8, 8, 3.6, 1.9), WHITE],
  ],
  lembar: [
    [box(2, 1, 12, 15, 1.2), DARK],
    [box(3, 2, 11, 14, 0.5), WHITE],
    [box(4.2, 4, 9.8, 5.2, 0.3), GREEN],
    [box(4.2, 6.6, 9.8, 7.8, 0.3), GREEN],
    [circle(11.6, 11.6, 4.2), WHITE],
    [circle(11.6, 11.6, 3.6), GREEN],
    [
      line(
        [
          [9.6, 11.6],
          [13.6, 11.6],
        ],
        1.3,
      ),
      WHITE,
    ],
    [
      line(
        [
          [11.6, 9.6],
          [11.6, 13.6],
        ],
        1.3,
      ),
      WHITE,
    ],
  ],
};

/**
 * @param {Layers} layers
 * @param {number} size
 */
function pixels(layers, size) {
  const bytes = Buffer.alloc(size * (1 + size * 4));
  const scale = 16 / size;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      let [red, green, blue, covered] = [0, 0, 0, 0];
      for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
        const x = (column + ((sample % SAMPLES) + 0.5) / SAMPLES) * scale;
        const y = (row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) * scale;
        const top = layers.findLast(([inside]) => inside(x, y) < 0);
        if (!top) continue;
        covered += 1;
        red += top[1][0];
        green += top[1][1];
        blue += top[1][2];
      }
      if (covered === 0) continue;
      const colour = [red, green, blue].map((sum) => Math.round(sum / covered));
      const alpha = Math.round((255 * covered) / SAMPLES ** 2);
      bytes.set([...colour, alpha], row * (1 + size * 4) + 1 + column * 4);
    }
  }
  return bytes;
}

/**
 * @param {string} type
 * @param {Buffer} data
 */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/**
 * @param {Layers} layers
 * @param {number} size
 */
function png(layers, size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels(layers, size), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const folder = new URL('../assets/icons/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, layers] of Object.entries(DRAWINGS)) {
  for (const size of name === 'icon' ? [...SIZES, ...LARGE] : SIZES) {
    writeFileSync(fileURLToPath(new URL(`${name}-${String(size)}.png`, folder)), png(layers, size));
  }
}
