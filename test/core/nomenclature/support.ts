import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { CellGrid } from '../../../src/core/grid/cell-grid';
import { parseCsv } from '../../../src/core/nomenclature/csv';
import { createNomenclature } from '../../../src/core/nomenclature/nomenclature';
import type {
  Nomenclature,
  NomenclatureEntry,
  NomenclatureMeta,
} from '../../../src/core/nomenclature/nomenclature';
import { readOfficialCode } from '../../../src/core/nomenclature/official-code';
import type { OfficialLevel, Pemda } from '../../../src/core/nomenclature/official-code';
import { withShared } from '../../support/shared';

const shared = join(__dirname, '../../../../shared');

/** For tests over the official lists and the documents beside the project. */
export function describeWithShared(name: string, body: () => void): void {
  withShared('nomenclature', name, () => {
    withShared('documents', 'documents', body);
  });
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

/** A grid drawn as text: one line a row, cells between bars, an empty cell for nothing. Digits stay text. */
export function drawGrid(drawing: string, sheet = 'Lembar1'): CellGrid {
  const values = drawing
    .split('\n')
    .filter((line) => line.includes('|'))
    .map((line) =>
      line
        .trim()
        .replace(/^\||\|$/g, '')
        .split('|')
        .map((cell) => (cell.trim() === '' ? null : cell.trim())),
    );
  return {
    sheet,
    visibility: 'visible',
    values,
    formulas: [],
    formats: [],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

/** A small list: one line an entry, "code name"; the level follows from the code. */
export function drawList(drawing: string, about: Partial<NomenclatureMeta> = {}): Nomenclature {
  const entries = drawing
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line): NomenclatureEntry => {
      const [, code = '', name = ''] = /^(\S+)\s+(.*)$/.exec(line) ?? [];
      const level = readOfficialCode(code)?.level;
      if (level === undefined) throw new Error(`No code of the official scheme: ${line}`);
      return { code, level, name, pemda: 'kabkot' };
    });
  return createNomenclature(
    {
      id: 'uji',
      name: 'Daftar uji',
      year: 2021,
      scheme: 'permendagri-90',
      complete: true,
      sources: [],
      ...about,
    },
    entries,
  );
}
