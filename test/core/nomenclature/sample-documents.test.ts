import { chooseNomenclature } from '../../../src/core/nomenclature/choose-nomenclature';
import { compareName } from '../../../src/core/nomenclature/compare-name';
import { gridFromCsv } from '../../../src/core/nomenclature/csv';
import { importNomenclature } from '../../../src/core/nomenclature/import-nomenclature';
import { proposeCodes } from '../../../src/core/nomenclature/propose-codes';
import { codedRows, describeWithShared, readShared, sharedList } from './support';
import type { CodedRow } from './support';

const lists = [
  'permendagri-90-2019',
  'kepmendagri-050-3708-2020',
  'kepmendagri-050-5889-2021',
  'kepmendagri-900.1.15.5-1317-2023',
  'sipd-pemutakhiran-2027',
] as const;

function tally(rows: readonly CodedRow[], id: string): string {
  const counts = { sama: 0, setara: 0, mirip: 0, berbeda: 0, asing: 0 };
  for (const { code, name } of rows) {
    const match = sharedList(id).byCode(code, 'kabkot');
    counts[match === null ? 'asing' : compareName(name, match.entry.name).agreement]++;
  }
  return Object.values(counts).join(' ');
}

describeWithShared('the codes of the sample documents against the official lists', () => {
  const of003 = codedRows('003-kab-pasuruan-dinsos-renja-2022.txt', 640, 1296);
  const of001 = codedRows('001-kota-probolinggo-dinsos-pppa-renja-2021.txt', 746, 823);

  test('003 has 115 codes and 001 chapter IV has 52', () => {
    expect([of003.length, of001.length]).toEqual([115, 52]);
  });

  // sama · setara · mirip · berbeda · not in the list. Domain.md: 98, 11, 6 of 115; 36, 5 + 3 with a fund tag, 8 of 52.
  test.each([
    ['permendagri-90-2019', '54 10 3 8 40', '34 8 4 3 3'],
    ['kepmendagri-050-3708-2020', '98 11 3 3 0', '36 8 6 2 0'],
    ['kepmendagri-050-5889-2021', '99 11 2 3 0', '31 13 6 2 0'],
    ['kepmendagri-900.1.15.5-1317-2023', '99 11 2 3 0', '29 13 6 1 3'],
    ['sipd-pemutakhiran-2027', '88 11 2 3 11', '16 11 3 1 21'],
  ])('%s', (id, for003, for001) => {
    expect([tally(of003, id), tally(of001, id)]).toEqual([for003, for001]);
  });

  test('the names that are another code’s are the known errors, each with the right code', () => {
    const official = sharedList('kepmendagri-050-3708-2020');
    const wrong = [...of003, ...of001].flatMap(({ code, name }) => {
      const stated = official.byCode(code, 'kabkot');
      if (stated === null || compareName(name, stated.entry.name).agreement !== 'berbeda') return [];
      return [
        `${code} → ${official
          .byName(name, { pemda: 'kabkot' })
          .map((entry) => entry.code)
          .join(' ')}`,
      ];
    });
    expect(wrong).toEqual([
      '1.06.01.2.06.02 → X.XX.01.2.05.09',
      '1.06.01.2.01.01 → 1.06.02.2.01.01',
      '1.06.04.2.02 → 1.06.04.2.01',
      '2.08.07.2.01 → 2.08.06.2.01',
      '2.08.07.2.01.01 → 2.08.06.2.01.01',
    ]);
  });

  test('best fit finds the list the document was written by, or its twin', () => {
    const all = lists.map(sharedList);
    expect(chooseNomenclature(all, of003)?.list.meta.id).toMatch(/5889|1317/);
    expect(chooseNomenclature(all, of001)?.list.meta.id).toMatch(/3708|5889/);
  });

  test('names of 003 alone give back its codes, the known errors aside', () => {
    const from = of003.filter(({ line }) => line < 720);
    const proposals = proposeCodes(sharedList('kepmendagri-050-3708-2020'), from, { pemda: 'kabkot' });
    const differing = from.filter(({ code }, at) => proposals[at]?.code !== code).map(({ code }) => code);
    expect(differing).toEqual(['1.06.01.2.06.02']);
  });
});

describeWithShared('import of the official lists', () => {
  test.each([
    ['permendagri-90-2019', 5458, 0],
    ['kepmendagri-050-3708-2020', 6582, 0],
    ['kepmendagri-050-5889-2021', 2701, 0],
    ['kepmendagri-900.1.15.5-1317-2023', 4371, 0],
    ['sipd-pemutakhiran-2027', 9727, 0],
    ['permendagri-13-2006.simcan', 4503, 0],
  ])('%s: %i rows, %i problems', (id, rows, problems) => {
    const grid = gridFromCsv(readShared(`nomenclature/${id}.csv`), id);
    const result = importNomenclature(grid, { id, name: id, year: null });
    expect(result.ok && result.list.entries.length).toBe(rows);
    expect(result.ok && result.problems.length).toBe(problems);
  });
});
