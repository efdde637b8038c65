import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parseCsv } from '../../../src/core/nomenclature/csv';
import { createNomenclature } from '../../../src/core/nomenclature/nomenclature';
import type { Nomenclature, NomenclatureEntry } from '../../../src/core/nomenclature/nomenclature';
import type { OfficialLevel, Pemda } from '../../../src/core/nomenclature/official-code';

const shared = join(__dirname, '../../../../shared');

/** True where the folder with the official lists and sample documents stands beside the project. */
export const sharedStands = existsSync(join(shared, 'nomenclature')) && existsSync(join(shared, 'documents'));

/** For tests that need that folder: skipped, and named as skipped for that reason, where it is not there. */
export function describeWithShared(name: string, body: () => void): void {
  if (sharedStands) describe(name, body);
  else describe.skip(`${name} (NOT RUN: the folder "shared" does not stand beside the project)`, body);
}

export function readShared(path: string): string {
  return readFileSync(join(shared, path), 'utf8');
}

const loaded = new Map<string, Nomenclature>();

/** A list of the shared folder by its file name without .csv, read by position: its columns are known. */
export function sharedList(id: string): Nomenclature {
  const known = loaded.get(id);
  if (known !== undefined) return known;
  const [heading = [], ...rows] = parseCsv(readShared(`nomenclature/${id}.csv`));
  const column = (name: string) => heading.indexOf(name);
  const entries = rows.map((row): NomenclatureEntry => ({
    code: row[column('kode')] ?? '',
    level: row[column('level')] as OfficialLevel,
    name: row[column('nama')] ?? '',
    pemda: (row[column('pemda')] ?? 'kabkot') as Pemda,
  }));
  const list = createNomenclature(
    { id, name: id, year: null, scheme: 'permendagri-90', complete: true, sources: [] },
    entries,
  );
  loaded.set(id, list);
  return list;
}

export interface CodedRow {
  readonly line: number;
  readonly code: string;
  readonly name: string;
}

/** The rows of a sample document that begin with a code, in the lines from–to (1-based, inclusive). */
export function codedRows(document: string, from: number, to: number): readonly CodedRow[] {
  return readShared(`documents/${document}`)
    .split('\n')
    .flatMap((text, index) => {
      const fields = text.split('\t');
      const code = fields[0] ?? '';
      if (index + 1 < from || index + 1 > to || !/^[0-9X]\.[0-9X]{2}\./.test(code)) return [];
      const name = fields.slice(1).find((field) => /[A-Za-z]{3}/.test(field)) ?? '';
      return [{ line: index + 1, code, name: name.replace(/^\d+ /, '').trim() }];
    });
}
