import { silangIndikator } from '../../../../src/core/rules/silang/silang-indikator';
import { nomenclatureFor } from '../../../../src/core/facts/official-list';
import { draftInWords } from '../../../support/draft-in-words';
import { tableFromText } from '../../../support/table-from-text';

const tujuan = (rows: string) =>
  tableFromText(
    `| indikator | targetTahun.2025 | targetTahun.2026 | targetTahun.2027 | targetTahun.2028 |\n${rows}`,
    {
      kind: 'Renstra-Tujuan',
      sheet: 'Tabel 3.1',
    },
  ).read;
const iku = (rows: string) =>
  tableFromText(
    `| indikator | targetTahun.2025 | targetTahun.2026 | targetTahun.2027 | targetTahun.2028 |\n${rows}`,
    {
      kind: 'IKU',
      sheet: 'Tabel 4.5',
    },
  ).read;

function found(here: string, there: string) {
  const tables = [iku(here), tujuan(there)];
  const context = { tables, agency: null, nomenclature: nomenclatureFor(tables, [], {}) };
  return silangIndikator.checkAll(context).map(draftInWords);
}

describe('silang-indikator', () => {
  test('says nothing of one figure for one year, however the indicator is shortened', () => {
    expect(
      found(
        '| Indeks Peranan Sosial (IPS) | 10 | 20 | 30 | 40 |',
        '| Indeks Peranan Sosial | 10 | 20 | 30 | |',
      ),
    ).toEqual([]);
  });

  test('nor of an indicator that comes twice, for which of them is meant is not known', () => {
    expect(
      found(
        '| Nilai SAKIP | 10 | 20 | 30 | 40 |',
        '| Nilai SAKIP | 11 | 21 | 31 | 41 |\n| Nilai SAKIP | 1 | 2 | 3 | 4 |',
      ),
    ).toEqual([]);
  });

  test('finds figures that are shifted by one year', () => {
    const [draft, ...more] = found(
      '| Nilai SAKIP | 10 | 12 | 14 | 16 |',
      '| Nilai SAKIP | 12 | 14 | 16 | 18 |',
    );
    expect(more).toEqual([]);
    expect(draft?.cell).toBe('B2:E2');
    expect(draft?.message.id).toMatch(/bergeser satu tahun\.$/);
    expect(draft?.related).toContain("'Tabel 3.1'!B2");
  });

  test('finds a comma that was lost', () => {
    const [draft] = found(
      '| Indeks Gini | 226 | 214 | 207 | 201 |',
      '| Indeks Gini | 0,226 | 0,214 | 0,207 | 0,201 |',
    );
    expect(draft?.message.en).toMatch(/decimal comma was lost or added\.$/);
  });
});
