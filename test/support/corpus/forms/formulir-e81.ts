import { columnLetters } from '../../../../src/core/grid/a1';
import { rp } from '../../documents/document-text';
import type { LabelledSheet } from '../labelled-workbook';
import { draftSheet, type DraftRow } from '../table-draft';
import { formLines, isWhole, lineTruth, moneyFor, near, percent, written } from './filling';
import { Mistakes } from './mistakes';
import type { Plan } from './plans';

export interface E81Options {
  readonly name: string;
  readonly title: readonly string[];
  readonly year: number;
  /** columns 5–14 as K and Rp each, or K alone */
  readonly split: boolean;
  /** with the inserted column 13 = 12/7×100, so that the last are 14 and 15 */
  readonly withYearRatio: boolean;
}

/** Letters of the value columns by name, e.g. { tw1K: 'J', tw1Rp: 'K' }. */
export type E81Columns = Readonly<Record<string, string>>;

/** Formulir E.81: the evaluation of a Renja by quarters. */
export function formulirE81(
  plan: Plan,
  options: E81Options,
  plant: (mistakes: Mistakes, at: E81Columns) => void,
): LabelledSheet {
  const { year, split } = options;
  const roles = [
    'targetRenstra',
    'realisasiSdLalu',
    'target',
    'tw1',
    'tw2',
    'tw3',
    'tw4',
    'realisasi',
    ...(options.withYearRatio ? ['tingkatRealisasi'] : []),
    'realisasiSd',
    'tingkatCapaian',
  ];
  const columns: Record<string, string> = { no: 'A', sasaran: 'B', program: 'C', indikator: 'D' };
  roles.forEach((role, index) => {
    if (!split) columns[role] = columnLetters(4 + index);
    else {
      columns[`${role}K`] = columnLetters(4 + 2 * index);
      columns[`${role}Rp`] = columnLetters(5 + 2 * index);
    }
  });
  columns['penanggungJawab'] = columnLetters(4 + roles.length * (split ? 2 : 1));

  const budget = moneyFor(plan, 'e81', 0.9, 1);
  const [q1, q2, q3, q4] = [0.1, 0.22, 0.24, 0.3].map((share, index) =>
    moneyFor(plan, `tw${index}`, share, share + 0.03),
  );
  let no = 0;
  const rows = formLines(plan)
    .filter(({ row }) => row.level !== 'urusan' && row.level !== 'bidang')
    .map((line, index): DraftRow => {
      const { row, indicator, first } = line;
      const key = row.kode + (indicator?.text ?? '');
      const whole = indicator ? isWhole(indicator) : true;
      const target = indicator?.target ?? 0;
      const quarter = (name: string, low: number, high: number): number =>
        whole
          ? Math.round(near(target, key + name, low, high, false))
          : near(target, key + name, low, high, false);
      const tw = [
        quarter('k1', 0.1, 0.2),
        quarter('k2', 0.2, 0.3),
        quarter('k3', 0.2, 0.3),
        quarter('k4', 0.15, 0.2),
      ];
      const done = Number(tw.reduce((sum, value) => sum + value, 0).toFixed(2));
      const renstra = near(target, `${key}r`, 4, 5, whole);
      const before = near(target, `${key}b`, 1.5, 2.5, whole);
      const until = Number((before + done).toFixed(2));
      const k = [written(renstra), written(before), written(target), ...tw.map(written), written(done)];
      if (options.withYearRatio) k.push(percent((done / target) * 100));
      k.push(written(until), percent((until / renstra) * 100));

      const pagu = budget.get(row.kode) ?? 0;
      const quarters = [q1, q2, q3, q4].map((money) => money?.get(row.kode) ?? 0);
      const doneRp = quarters.reduce((sum, value) => sum + value, 0);
      const renstraRp = row.pagu * 5;
      const beforeRp = row.pagu * 2;
      const rpCells = [rp(renstraRp), rp(beforeRp), rp(pagu), ...quarters.map(rp), rp(doneRp)];
      if (options.withYearRatio) rpCells.push(percent((doneRp / pagu) * 100));
      rpCells.push(rp(beforeRp + doneRp), percent(((beforeRp + doneRp) / renstraRp) * 100));

      const values = k.flatMap((value, position) => {
        const shown = indicator ? value : '';
        return split ? [shown, first ? (rpCells[position] ?? '') : ''] : [shown];
      });
      const truth = lineTruth(line, split ? { targetRp: pagu, realisasiRp: doneRp } : {});
      return {
        cells: [
          first && row.level === 'program' ? String(++no) : '',
          index === 0 ? plan.sasaran : '',
          first ? row.nama : '',
          indicator?.text ?? '',
          ...values,
          row.level === 'subkegiatan' && first ? plan.agency : '',
        ],
        ...truth,
      };
    });
  const mistakes = new Mistakes(rows);
  plant(mistakes, columns);
  for (const text of ['Rata-rata capaian kinerja (%)', 'Predikat kinerja']) {
    mistakes.rows.push({ cells: ['', '', text], level: 'total', nama: text });
  }
  const pair = (text: string): { text: string; children?: { text: string }[] } =>
    split ? { text, children: [{ text: 'K' }, { text: 'Rp' }] } : { text };
  const texts = [
    `Target Renstra Perangkat Daerah pada Tahun ${year + 2} (akhir periode Renstra)`,
    `Realisasi Capaian Kinerja Renstra Perangkat Daerah s/d Renja Tahun ${year - 1} (n-1)`,
    `Target Kinerja dan Anggaran Renja Perangkat Daerah Tahun Berjalan ${year} yang Dievaluasi`,
  ];
  const last = [
    `Realisasi Capaian Kinerja dan Anggaran Renja Perangkat Daerah yang Dievaluasi`,
    ...(options.withYearRatio ? ['Tingkat Capaian Kinerja dan Realisasi Anggaran Renja (%)'] : []),
    `Realisasi Kinerja dan Anggaran Renstra Perangkat Daerah s/d Tahun ${year}`,
    `Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra Perangkat Daerah s/d Tahun ${year} (%)`,
  ];
  const formulas = options.withYearRatio
    ? ['12=8+9+10+11', '13=12/7x100', '14=6+12', '15=14/5x100', '16']
    : ['12=8+9+10+11', '13=6+12', '14=13/5x100', '15'];
  const labels = ['5', '6', '7', '8', '9', '10', '11', ...formulas.slice(0, -1)];
  return draftSheet(
    {
      name: options.name,
      kind: 'E.81',
      title: options.title,
      heading: [
        'No',
        'Sasaran',
        'Program/Kegiatan',
        'Indikator Kinerja Program (outcome)/Kegiatan (output)',
        ...texts.map(pair),
        { text: 'Realisasi Kinerja Pada Triwulan', children: ['I', 'II', 'III', 'IV'].map(pair) },
        ...last.map(pair),
        'Unit Perangkat Daerah Penanggung Jawab',
      ],
      numbers: [
        '1',
        '2',
        '3',
        '4',
        ...labels.flatMap((label) => (split ? [label, ''] : [label])),
        formulas.at(-1) ?? '',
      ],
      rows: mistakes.rows.map((row) => ({ ...row, kode: undefined })),
      columns,
    },
    mistakes.errors,
  );
}
