import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Bilingual } from '../core/language/language';
import { createListStore } from '../hosts/file/list-store-node';
import { LARGEST_LIST, listTooLarge } from '../hosts/nomenclature/list-file';
import { listId } from '../hosts/nomenclature/list-store';
import { readListFile } from '../hosts/nomenclature/read-list-file';
import { oneSafeLine, safeJson } from '../report/safe-text';
import type { NomenclatureArguments } from './call';
import { EXIT } from './exit';
import { importReport, nomenclatureWords, publicList } from './nomenclature-words';
import type { Streams } from './streams';

/** Reads a list from an annex or an export (.csv, .xlsx), tells what is wrong with it, and keeps it. */
export async function importList(call: NomenclatureArguments, streams: Streams): Promise<number> {
  const { language } = call;
  const say = nomenclatureWords[language];
  const refuse = (message: Bilingual): number => {
    streams.err.write(`${oneSafeLine(message[language])}\n`);
    return EXIT.unreadable;
  };
  const [file = ''] = call.words;
  const bytes = await bytesOf(file);
  if ('id' in bytes) return refuse(bytes);

  const name = call.name ?? path.basename(file, path.extname(file));
  const id = listId(call.id ?? name);
  const store = createListStore(streams.env);
  const { lists } = await store.read();
  if (lists.some(({ meta }) => meta.id === id) && !call.replace) {
    streams.err.write(`${say.listExists(id)}\n`);
    return EXIT.unreadable;
  }
  const read = await readListFile({
    file: path.basename(file),
    bytes,
    name,
    id,
    year: call.year,
    pemda: call.pemda,
    complete: !call.partial,
  });
  if (!read.ok) return refuse(read.message);
  const { imported } = read;
  const saved = await store.save(imported.list);
  if (!saved.ok) return refuse(saved.message);
  streams.out.write(
    call.format === 'json'
      ? `${safeJson({ list: publicList(imported.list, false), levels: imported.levels, counts: imported.counts, problems: imported.problems.map((problem) => ({ ...problem, message: problem.message[language] })) }, 2)}\n`
      : importReport(imported, language),
  );
  return EXIT.clean;
}

async function bytesOf(file: string): Promise<Uint8Array | Bilingual> {
  const status = await stat(file).catch(() => null);
  if (!status?.isFile()) {
    return {
      id: `Berkas ${oneSafeLine(file)} tidak ditemukan.`,
      en: `The file ${oneSafeLine(file)} was not found.`,
    };
  }
  return status.size > LARGEST_LIST ? listTooLarge(oneSafeLine(file)) : readFile(file);
}
