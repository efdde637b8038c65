import { satuanJudul } from '../../../../src/core/rules/bentuk/satuan-judul';
import { findingsOf, headedTable } from '../../../support/headed-table';

const review = (pagu: string, dana: string, amounts: readonly string[], title: readonly string[] = []) =>
  headedTable({
    kind: 'T-C.31',
    title,
    heading: [`| No | Program/Kegiatan | ${pagu} | ${dana} |`],
    roles: '| no | programRkpd | paguRkpd | kebutuhanDana |',
    rows: amounts.map(
      (amount, at) => `| ${String(at + 1)} | PROGRAM ${String(at)} | ${amount} | ${amount} |`,
    ),
  });
const FULL = ['Rp 1.200.000.000', 'Rp 290.000.000', 'Rp 166.250.000', 'Rp 25.000.000', 'Rp 142.500.000'];
const THOUSANDS = ['1.200', '290', '166', '25', '142'].map((amount) => `${amount}.000`.slice(0, -2));

test.each([
  ['Pagu Indikatif (Rp)', FULL],
  ['Pagu Indikatif', FULL],
  ['Pagu Indikatif (Rp 000)', ['1.200.000', '290.000', '166.250', '25.000']],
  ['Pagu Indikatif Rp. 1.200.000.000', FULL],
])('%s fits its figures', (heading, amounts) => {
  expect(findingsOf(satuanJudul, review(heading, heading, amounts))).toEqual([]);
});

test.each(['(Rp 000)', '(Rp. 000)', '(Rp.000)', '(000)', '(dalam ribuan rupiah)', '(ribu)'])(
  '%s over full rupiah is told once, at the first heading',
  (unit) => {
    const [found, ...others] = findingsOf(
      satuanJudul,
      review(`Pagu Indikatif ${unit}`, `Kebutuhan Dana ${unit}`, FULL),
    );
    expect(others).toEqual([]);
    expect(found).toMatchObject({ cell: 'C1', related: ['D1'] });
    expect(found?.message.id).toContain('menyebut ribuan rupiah, padahal angkanya rupiah penuh');
    expect(found?.message.en).toContain('says thousands of rupiah');
  },
);

test('the fix takes the zeros out of "(Rp 000)" and leaves other wordings to their author', () => {
  const [found] = findingsOf(
    satuanJudul,
    review('Pagu Indikatif (Rp 000)', 'Kebutuhan Dana (Rp. 000)', FULL),
  );
  expect(found?.fixes?.[0]?.edits.map(({ value }) => value)).toEqual([
    'Pagu Indikatif (Rp)',
    'Kebutuhan Dana (Rp)',
  ]);
  const [words] = findingsOf(satuanJudul, review('Pagu (dalam ribuan)', 'Kebutuhan Dana', FULL));
  expect(words?.fixes).toEqual([]);
});

test('millions, also where the title says so', () => {
  const [found] = findingsOf(satuanJudul, review('Pagu', 'Dana', FULL, ['Review RKPD (dalam juta rupiah)']));
  expect(found?.cell).toBe('A1');
  expect(found?.message.id).toContain('menyebut jutaan rupiah');
});

test('full rupiah in the heading over thousands', () => {
  const [found] = findingsOf(satuanJudul, review('Pagu (Rp)', 'Kebutuhan Dana (Rp)', THOUSANDS));
  expect(found).toMatchObject({ cell: 'C1', related: ['D1'] });
  expect(found?.message.id).toMatch(/tampak dalam ribuan/);
  expect(found?.message.en).toMatch(/look like thousands/);
});
