import { codeOfDate } from '../../../../src/core/read/date-code';
import { kodeJadiTanggal } from '../../../../src/core/rules/kode/kode-jadi-tanggal';
import { check } from '../../../../src/core/engine/check';
import { noSettings } from '../../../../src/core/settings';
import { ruleTester } from '../../../support/rule-tester';
import { sheetFromText } from '../../../support/sheet-from-text';

ruleTester(kodeJadiTanggal, {
  valid: [
    `
    | kode    | program   | pagu |
    | 1.06.01 | PROGRAM A | 100  |
    | 2.23    | Urusan    | 100  |`,
  ],
  invalid: [],
});

test('a date and a time say which code was typed', () => {
  expect(codeOfDate(37043, 'dd.mm.yyyy')).toBe('1.06.01');
  expect(codeOfDate((3600 + 6 * 60 + 4) / 86_400, 'h.mm.ss')).toBe('1.06.04');
  expect(codeOfDate((3600 + 6 * 60) / 86_400, 'h.mm')).toBe('1.06');
  expect(codeOfDate(37043, '#,##0')).toBeNull();
});

test('a code that became a date is told, read as what was typed, and mended as text', () => {
  const drawn = sheetFromText(`
  | Kode | Urusan/Bidang Urusan/Program/Kegiatan | Indikator Kinerja | Lokasi | Target Capaian Kinerja | Kebutuhan Dana/Pagu Indikatif | Sumber Dana | Catatan Penting |
  | 37043 | PROGRAM PENUNJANG | Nilai | Kota | 80 | 100000000 | APBD | |
  | 1.06.01.2.01 | Perencanaan | Jumlah | Kota | 4 | 100000000 | APBD | |
  | 1.06.01.2.01.01 | Penyusunan Dokumen | Jumlah | Kota | 4 | 100000000 | APBD | |`);
  const formats = drawn.values.map((cells) => cells.map((value) => (value === 37043 ? 'dd/mm/yyyy' : null)));
  const { findings, tables } = check([{ ...drawn, formats }], noSettings);
  const [found] = findings.filter(({ rule }) => rule === 'kode-jadi-tanggal');
  expect(found).toMatchObject({ cell: 'A2', stated: '01/06/2001', computed: '1.06.01' });
  expect(found?.fixes.flatMap(({ edits }) => edits)).toMatchObject([
    { cell: 'A2', value: '1.06.01', format: '@' },
  ]);
  expect(tables[0]?.table.rows.map(({ level }) => level)).toEqual(['program', 'kegiatan', 'subkegiatan']);
});
