import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { timed, type Timed } from './clock';
import { readWorkbook } from './engine';
import { planWorkbook } from './sample-table';
import { BUDGETS, verdictOf } from './verdict';

/** Reading an .xlsx with all its checks, beside unzipping it and counting its elements; milliseconds of the processor. */
export interface ReadingTimes {
  readonly rows: number;
  readonly bytes: number;
  readonly read: Timed;
  readonly counted: Timed;
  /** Bytes, of the whole process. */
  readonly peak: number;
}

const SIZES: readonly (readonly [rows: number, runs: number])[] = [
  [1_000, 20],
  [10_000, 7],
  [100_000, 3],
];

export async function measureReading(rows: number, runs: number): Promise<ReadingTimes> {
  const bytes = await planWorkbook(rows);
  const read = await timed(async () => {
    const { ok } = await readWorkbook(bytes);
    if (!ok) throw new Error('The sample cannot be read.');
  }, runs);
  const peak = process.resourceUsage().maxRSS * 1024;
  return { rows, bytes: bytes.length, read, counted: await timed(() => countElements(bytes), runs), peak };
}

/** The least that anyone does who reads the file by the usual packages. */
function countElements(bytes: Uint8Array): number {
  let elements = 0;
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    const parser = new SaxesParser();
    parser.on('opentag', () => elements++);
    parser.write(new TextDecoder().decode(part)).close();
  }
  return elements;
}

export function showReading(measured: (rows: number, runs: number) => ReadingTimes): void {
  console.log('\nreading a file: rows × 12 | cold ms | warm, median ms | unzip + saxes ms | ratio | peak MB');
  for (const [rows, runs] of SIZES) {
    const { read, counted, peak } = measured(rows, runs);
    const figures = [read.cold, read.median, counted.median].map((ms) => ms.toFixed(0).padStart(6));
    const ratio = verdictOf(read.median / counted.median, BUDGETS.reading, '');
    console.log([rows, ...figures, ratio, (peak / 1024 ** 2).toFixed(0)].join(' | '));
  }
}
