import { zlibSync } from 'fflate';

/** Small PDFs, written by hand: what is drawn stands in them uncompressed. Points, from the page's top left corner. */
export interface PdfPage {
  readonly width?: number;
  readonly height?: number;
  readonly rotate?: number;
  readonly content: readonly string[];
}

export interface PdfOptions {
  readonly producer?: string;
  /** What stands in the font's dictionary, where it is not plain Helvetica. */
  readonly font?: string;
  readonly trailer?: string;
  /** Further objects, numbered from `FIRST_EXTRA` on, and what the pages' resources say of them. */
  readonly extras?: readonly string[];
  readonly resources?: string;
}

/** A4, upright. */
export const PAGE = { width: 595, height: 842 };
export const FIRST_EXTRA = 5;

/** Draws in a space whose y leads down, so that tests count as readers do. */
export function pdfOf(pages: readonly PdfPage[], options: PdfOptions = {}): Uint8Array {
  const extras = options.extras ?? [];
  const firstPage = FIRST_EXTRA + extras.length;
  const kids = pages.map((_, at) => `${String(firstPage + at * 2)} 0 R`).join(' ');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${String(pages.length)}/Kids[${kids}]>>`,
    options.font ?? '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    `<</Producer(${options.producer ?? 'test'})>>`,
    ...extras,
    ...pages.flatMap(({ width = PAGE.width, height = PAGE.height, rotate = 0, content }, at) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${String(width)} ${String(height)}]/Rotate ${String(rotate)}` +
        `/Contents ${String(firstPage + at * 2 + 1)} 0 R/Resources<</Font<</F1 3 0 R>>${options.resources ?? ''}>>>>`,
      streamOf(`1 0 0 -1 0 ${String(height)} cm\n${content.join('\n')}`),
    ]),
  ];
  let body = '%PDF-1.7\n';
  const offsets = objects.map((object, at) => {
    const offset = body.length;
    body += `${String(at + 1)} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = String(objects.length + 1);
  const trailer = `<</Size ${size}/Root 1 0 R/Info 4 0 R${options.trailer ?? ''}>>`;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${entries}`;
  return Uint8Array.from(
    Buffer.from(`${body}${table}trailer${trailer}\nstartxref\n${String(body.length)}\n%%EOF`, 'latin1'),
  );
}

/** Packed as most producers do; the text is one of bytes. */
export function packedStream(content: Uint8Array): string {
  return streamOf(Buffer.from(zlibSync(content, { level: 9 })).toString('latin1'), '/Filter/FlateDecode');
}

export function streamOf(content: string, dictionary = ''): string {
  return `<</Length ${String(content.length)}${dictionary}>>stream\n${content}\nendstream`;
}

/** `turn`: quarter turns clockwise in which the text reads. */
export function text(x: number, y: number, words: string, size = 8, turn = 0): string {
  const [cos, sin] = [
    [1, 0],
    [0, 1],
    [-1, 0],
    [0, -1],
  ][turn] ?? [1, 0];
  const escaped = words.replace(/[\\()]/g, '\\$&');
  const matrix = [cos, sin, sin, -(cos ?? 1), x, y].map(String).join(' ');
  return `BT /F1 ${String(size)} Tf ${matrix} Tm (${escaped}) Tj ET`;
}

export function line(x0: number, y0: number, x1: number, y1: number): string {
  return `${[x0, y0].join(' ')} m ${[x1, y1].join(' ')} l S`;
}

/** A filled rectangle: shading, or a line where it is thin. */
export function fill(left: number, top: number, right: number, bottom: number, grey = 0): string {
  return `${String(grey)} g ${[left, top, right - left, bottom - top].join(' ')} re f 0 g`;
}

export type Stroke = (x0: number, y0: number, x1: number, y1: number) => string;

export interface DrawnTable {
  readonly left?: number;
  readonly top?: number;
  readonly columns: readonly number[];
  readonly rowHeight?: number;
  /** Row by row; null: the cell is one with that to its left, `^`: with that above. A text's lines are parted by `\n`. */
  readonly rows: readonly (readonly (string | null)[])[];
  readonly stroke?: Stroke;
}

/** A table whose cells are parted by lines, and where it ends. */
export function table({
  left = 40,
  top = 60,
  columns,
  rowHeight = 20,
  rows,
  stroke = line,
}: DrawnTable): readonly string[] {
  const xs = columns.reduce<number[]>(
    (edges, width) => [...edges, (edges[edges.length - 1] ?? left) + width],
    [left],
  );
  const at = (values: readonly number[], place: number): number => values[place] ?? 0;
  const drawn: string[] = [];
  rows.forEach((row, r) => {
    const y = top + r * rowHeight;
    row.forEach((cell, c) => {
      const [x0, x1] = [at(xs, c), at(xs, c + 1)];
      if (cell !== '^') drawn.push(stroke(x0, y, x1, y));
      if (cell !== null) drawn.push(stroke(x0, y, x0, y + rowHeight));
      if (cell === null || cell === '^') return;
      cell.split('\n').forEach((words, l) => {
        if (words !== '') drawn.push(text(x0 + 3, y + 9 + l * 9, words));
      });
    });
  });
  const [right, bottom] = [at(xs, columns.length), top + rows.length * rowHeight];
  return [...drawn, stroke(left, bottom, right, bottom), stroke(right, top, right, bottom)];
}
