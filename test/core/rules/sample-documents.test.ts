import { chooseNomenclature } from '../../../src/core/nomenclature/choose-nomenclature';
import type { Nomenclature } from '../../../src/core/nomenclature/nomenclature';
import type { ReadTable } from '../../../src/core/read/read-table';
import { kodeAsing } from '../../../src/core/rules/kode/kode-asing';
import { kodeNama } from '../../../src/core/rules/kode/kode-nama';
import { namaEjaan } from '../../../src/core/rules/kode/nama-ejaan';
import type { RuleContext, TableRule } from '../../../src/core/rules/rule';
import { nomenclatureFor } from '../../../src/core/facts/official-list';
import { tableFromText } from '../../support/table-from-text';
import { codedRows, describeWithShared, sharedList } from '../nomenclature/support';

const LISTS = [
  'permendagri-90-2019',
  'kepmendagri-050-3708-2020',
  'kepmendagri-050-5889-2021',
  'kepmendagri-900.1.15.5-1317-2023',
  'sipd-pemutakhiran-2027',
] as const;

/** The coded rows of a document as one table. */
function drawn(document: string, from: number, to: number): ReadTable {
  const rows = codedRows(document, from, to).map(({ code, name }) => `| ${code} | ${name} | 1 |`);
  return tableFromText(['| kode | program | pagu |', ...rows].join('\n'), { planYear: 2022 }).read;
}

function said(rule: TableRule, read: ReadTable, lists: readonly Nomenclature[]): readonly string[] {
  const context: RuleContext = {
    tables: [read],
    agency: null,
    nomenclature: nomenclatureFor([read], lists, {}),
  };
  if (rule.unable?.(read, context)) return ['tidak dijalankan'];
  return rule.check(read, context).map((draft) => {
    const grade = draft.severity ?? rule.severity;
    return `${grade} ${String(draft.stated)} → ${String(draft.computed)}`;
  });
}

describeWithShared('codes and names of the sample documents, by the rules', () => {
  const of003 = drawn('003-kab-pasuruan-dinsos-renja-2022.txt', 640, 1296);
  const of001 = drawn('001-kota-probolinggo-dinsos-pppa-renja-2021.txt', 746, 823);

  test('003 has 115 rows with a code, chapter IV of 001 has 52', () => {
    expect([of003.rows.length, of001.rows.length]).toEqual([115, 52]);
  });

  const WRONG_003 = [
    'peringatan 1.06.01.2.06.02 → 1.06.01.2.05.09',
    'peringatan 1.06.01.2.01.01 → 1.06.02.2.01.01',
    'peringatan 1.06.04.2.02 → 1.06.04.2.01',
  ];
  const WRONG_001 = [
    'peringatan 2.08.07.2.01 → 2.08.06.2.01',
    'peringatan 2.08.07.2.01.01 → 2.08.06.2.01.01',
  ];

  test.each([
    'kepmendagri-050-3708-2020',
    'kepmendagri-050-5889-2021',
    'kepmendagri-900.1.15.5-1317-2023',
  ] as const)('against %s the known errors of 003 are found and nothing else', (id) => {
    expect(said(kodeNama, of003, [sharedList(id)])).toEqual(WRONG_003);
    expect(said(kodeAsing, of003, [sharedList(id)])).toEqual([]);
  });

  test.each(['kepmendagri-050-3708-2020', 'kepmendagri-050-5889-2021'] as const)(
    'against %s the known errors of 001 are found and nothing else',
    (id) => {
      expect(said(kodeNama, of001, [sharedList(id)])).toEqual(WRONG_001);
      expect(said(kodeAsing, of001, [sharedList(id)])).toEqual([]);
    },
  );

  test('with all lists at hand the one that fits is taken, and its misprints are not held against the documents', () => {
    const lists = LISTS.map(sharedList);
    expect(chooseNomenclature(lists, [])).toBeNull();
    expect(said(kodeNama, of003, lists)).toEqual(WRONG_003);
    expect(said(kodeNama, of001, lists)).toEqual(WRONG_001);
    for (const read of [of003, of001]) {
      for (const slip of said(namaEjaan, read, lists)) expect(slip).not.toMatch(/→ .*\b(?:dam|termssuk)\b/);
    }
  });

  test.each(LISTS)(
    'whatever list it is (%s), none of it is a galat: no list was compared with the print',
    (id) => {
      for (const read of [of003, of001]) {
        expect(said(kodeNama, read, [sharedList(id)]).filter((one) => one.startsWith('galat'))).toEqual([]);
      }
    },
  );
});
