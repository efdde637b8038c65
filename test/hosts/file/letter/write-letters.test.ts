import { unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { writeLetters } from '../../../../src/hosts/file/letter/write-letters';
import { letterOf } from '../../../../src/report/letter/letter';
import { EMPTY_FIELDS } from '../../../../src/report/papers/paper-fields';
import type { FileSummary } from '../../../../src/report/summary/file-summary';
import { fileWith, finding } from '../../../report/example-file';

const fields = {
  ...EMPTY_FIELDS,
  letterhead: 'PEMERINTAH KOTA CONTOH\nBADAN PERENCANAAN PEMBANGUNAN DAERAH',
  number: '050/123/2026',
  place: 'Contoh, 3 Maret 2026',
  reviewer: { role: 'Perencana Ahli Muda', name: 'Ani Wijaya', number: '1980' },
};

const summary: FileSummary = {
  file: fileWith([finding(), finding({ rule: 'lokasi-kosong', severity: 'peringatan', cell: 'D9' })]),
  agency: 'Dinas <Sosial> & \u0000 Anak',
  tables: [],
};

/** What stands in the paragraphs of a document. */
function paragraphs(bytes: Uint8Array): { readonly said: readonly string[]; readonly pages: number } {
  const xml = new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
  const { document } = new JSDOM(xml, { contentType: 'text/xml' }).window;
  return {
    said: [...document.getElementsByTagName('w:p')].map(({ textContent }) => textContent ?? ''),
    pages: document.getElementsByTagName('w:pageBreakBefore').length + 1,
  };
}

test('a letter says whose tables need what, with letterhead, number and both who sign', () => {
  const letter = letterOf(summary, 'id', { fields, checkedAt: new Date(2026, 2, 3) });
  const { said, pages } = paragraphs(writeLetters([letter], 'id'));
  expect(pages).toBe(1);
  expect(said).toEqual(
    expect.arrayContaining([
      'PEMERINTAH KOTA CONTOH',
      '050/123/2026',
      'Contoh, 3 Maret 2026',
      'Perlu perbaikan: 1 galat di 1 tabel.',
      'Tingkat kesiapan: perlu perbaikan.',
      'Mengetahui,',
      'Pemeriksa,',
      'Ani Wijaya',
    ]),
  );
  expect(said.join('\n')).toContain('Yth. Kepala Dinas <Sosial> & \ufffd Anak');
});

test('each letter begins on a page of its own, and the same letters give the same bytes', () => {
  const letter = letterOf(summary, 'en', { fields: EMPTY_FIELDS, checkedAt: new Date(2026, 2, 3) });
  const bytes = writeLetters([letter, letter], 'en');
  expect(paragraphs(bytes).pages).toBe(2);
  expect(writeLetters([letter, letter], 'en')).toEqual(bytes);
});
