import { EMPTY_FIELDS } from '../../src/report/papers/paper-fields';
import { splitNote } from '../../src/report/verification/draft-notes';
import { pageBreaks } from '../../src/report/verification/page-breaks';
import { draftVerification } from '../../src/report/verification/verification';
import { verificationPlan } from '../../src/report/verification/verification-plan';
import { heldAgainst } from '../../src/report/rounds/old-version';
import type { FileSummary } from '../../src/report/summary/file-summary';
import { fileWith, finding } from './example-file';

const around = (findings: Parameters<typeof fileWith>[0]): FileSummary => ({
  file: fileWith(findings),
  agency: 'Dinas Sosial',
  tables: [],
});

test('who signs never stands alone on a page: the last note goes with them', () => {
  expect(pageBreaks([100, 100, 20, 100], 2)).toEqual([]);
  expect(pageBreaks([200, 200, 20, 100], 2)).toEqual([2]);
  // Two pages of notes, with room below the second.
  expect(pageBreaks([300, 300, 20, 100], 2)).toEqual([]);
  expect(pageBreaks([100, 700], 1)).toEqual([]);
});

test('a note is parted into how urgent it is and what it says; what a person wrote stays whole', () => {
  expect(splitNote('Harus dibetulkan. F11: salah. Lagi.', 'id')).toEqual({
    grade: 'Harus dibetulkan',
    says: 'F11: salah. Lagi.',
  });
  expect(splitNote('Harus dibetulkan (baru). F11: salah.', 'id').grade).toBe('Harus dibetulkan (baru)');
  expect(splitNote('Harus dibetulkan segera, F11. Ya.', 'id')).toEqual({
    grade: '',
    says: 'Harus dibetulkan segera, F11. Ya.',
  });
});

test('in the second round the sheet says what is mended, what is still there and what is new', () => {
  const before = around([finding({ cell: 'F1' }), finding({ cell: 'F9', message: 'x' })]);
  const [now] = heldAgainst(
    [around([finding({ cell: 'F1' }), finding({ cell: 'F2', message: 'y' })])],
    [before],
  );
  const draft = now && draftVerification(now, 'id');
  expect(draft?.round).toBe('1 sudah dibetulkan, 1 masih, 1 baru (dibandingkan dengan renja.xlsx)');
  expect(draft?.entries.at(-1)?.notes.map((note) => splitNote(note, 'id').grade)).toEqual([
    'Harus dibetulkan (masih)',
    'Harus dibetulkan (baru)',
  ]);
});

test('what is printed is said, with the lines of both who sign', () => {
  const fields = { ...EMPTY_FIELDS, superior: { role: 'Kepala Bidang', name: 'Budi', number: '1975' } };
  const plan = verificationPlan(draftVerification(around([finding()]), 'id', fields), 'id');
  expect(plan.print).toMatchObject({ paper: 'A4', fitToWidth: true, area: true });
  expect(plan.columnWidths.reduce((sum, width) => sum + width, 0)).toBeLessThan(140);
  const said = plan.cells.flat().map((cell) => cell?.value);
  expect(said).toEqual(
    expect.arrayContaining(['Mengetahui,', 'Pemeriksa,', 'Budi', 'NIP 1975', 'Kepala Bidang']),
  );
});
