import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Bilingual } from '../../core/language/language';
import { createListStore } from '../../hosts/file/list-store-node';
import { LARGEST_LIST, listTooLarge } from '../../hosts/nomenclature/list-file';
import { listId } from '../../hosts/nomenclature/list-store';
import { readListFile } from '../../hosts/nomenclature/read-list-file';
import { oneSafeLine, safeJson } from '../../report/safe-text';
import type { Pemda } from '../../core/nomenclature/official-code';
import type { Context } from '../command';
import { EXIT } from '../exit';
import { importReport, nomenclatureWords, publicList } from './nomenclature-words';

interface ImportCall {
  readonly file: string;
  readonly format: 'text' | 'json';
  readonly name: string | null;
  readonly id: string | null;
  readonly year: number | null;
  readonly government: Pemda | null;
  /** The file holds a part of its list only: a code it lacks is then no finding. */
  readonly partial: boolean;
  readonly replace: boolean;
}

/** Reads a list from an annex or an export (.csv, .xlsx), tells what is wrong with it, and keeps it. */
export async function importList(call: ImportCall, { language, streams }: Context): Promise<number> {
  const { file } = call;
  const say = nomenclatureWords[language];
  const refuse = (message: Bilingual): number => {
    streams.err.write(`${oneSafeLine(message[language])}\n`);
    return EXIT.unreadable;
  };
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
    pemda: call.government,
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
