import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { CellGrid } from '../core/grid/cell-grid';
import { gridFromCsv } from '../core/nomenclature/csv';
import { importNomenclature, type ImportResult } from '../core/nomenclature/import-nomenclature';
import type { Bilingual } from '../core/rules/finding';
import { createListStore } from '../hosts/file/list-store-node';
import { readWorkbookFile } from '../hosts/file/read-file-node';
import { listId } from '../hosts/nomenclature/list-store';
import { oneSafeLine, safeJson } from '../report/safe-text';
import type { NomenclatureArguments } from './call';
import { EXIT } from './exit';
import { importReport, nomenclatureWords, publicList } from './nomenclature-words';
import type { Streams } from './streams';

/** A list of 100,000 rows takes some 15 MB; what is larger is something else. */
const LARGEST = 64 * 1024 * 1024;

type Imported = Extract<ImportResult, { ok: true }>;

/** Reads a list from an annex or an export (.csv, .xlsx), tells what is wrong with it, and keeps it. */
export async function importList(call: NomenclatureArguments, streams: Streams): Promise<number> {
  const { language } = call;
  const say = nomenclatureWords[language];
  const refuse = (sentence: string): number => {
    streams.err.write(`${sentence}\n`);
    return EXIT.unreadable;
  };
  const [file = ''] = call.words;
  const grids = await gridsOf(file);
  if ('id' in grids) return refuse(grids[language]);

  const name = call.name ?? path.basename(file, path.extname(file));
  const id = listId(call.id ?? name);
  const store = createListStore(streams.env);
  const { lists } = await store.read();
  if (lists.some(({ meta }) => meta.id === id) && !call.replace) return refuse(say.listExists(id));

  const results = grids.map((grid) =>
    importNomenclature(grid, {
      id,
      name,
      year: call.year,
      complete: !call.partial,
      sources: [path.basename(file)],
      ...(call.pemda && { pemda: call.pemda }),
    }),
  );
  const best = largestOf(results);
  if (!best) {
    const [first] = results;
    return refuse(first && !first.ok ? first.message[language] : say.noSheet(oneSafeLine(file)));
  }
  const saved = await store.save(best.list);
  if (!saved.ok) return refuse(saved.message[language]);
  streams.out.write(
    call.format === 'json'
      ? `${safeJson({ list: publicList(best.list, false), levels: best.levels, counts: best.counts, problems: best.problems.map((problem) => ({ ...problem, message: problem.message[language] })) }, 2)}\n`
      : importReport(best, language),
  );
  return EXIT.clean;
}

/** A workbook may have a cover and notes besides: the sheet with the most entries is the list. */
function largestOf(results: readonly ImportResult[]): Imported | null {
  const read = results.flatMap((result) => (result.ok ? [result] : []));
  return read.sort((one, other) => other.list.entries.length - one.list.entries.length)[0] ?? null;
}

async function gridsOf(file: string): Promise<readonly CellGrid[] | Bilingual> {
  const status = await stat(file).catch(() => null);
  if (!status?.isFile()) {
    return {
      id: `Berkas ${oneSafeLine(file)} tidak ditemukan.`,
      en: `The file ${oneSafeLine(file)} was not found.`,
    };
  }
  if (/\.xls[a-z]?$/i.test(file)) {
    const read = await readWorkbookFile(file);
    return read.ok ? read.workbook.sheets : read.error.message;
  }
  if (status.size > LARGEST) {
    return {
      id: `Berkas ${oneSafeLine(file)} lebih besar dari 64 MB; daftar nomenklatur tidak sebesar itu.`,
      en: `The file ${oneSafeLine(file)} is larger than 64 MB, which no official list is.`,
    };
  }
  return [gridFromCsv(textOf(await readFile(file)), path.basename(file))];
}

/** Excel writes csv in the system's own code page where it is not asked for UTF-8, and in UTF-16 as "Unicode text". */
function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
