import type { Bilingual } from '../../language/language';
import { figure, percent, rupiah } from '../../language/figures';
import type { RuleText } from '../rule';

interface Compared {
  readonly row: Bilingual;
  /** Amounts of both columns. */
  readonly one: number;
  readonly other: number;
}

interface Growth extends Compared {
  /** Growth of the row and usual growth of the table, in percent points. */
  readonly growth: number;
  readonly usual: number;
  readonly count: number;
}

interface PrakiraanMajuJanggalMessages {
  readonly sel: Growth;
  readonly banyak: Growth;
}

const berubah = (points: number): string =>
  points < 0 ? `turun ${percent(-points)}` : points > 0 ? `naik ${percent(points)}` : 'tetap';

const changed = (points: number): string =>
  points < 0 ? `down ${percent(-points)}` : points > 0 ? `up ${percent(points)}` : 'unchanged';

export const prakiraanMajuJanggalText: RuleText<PrakiraanMajuJanggalMessages> = {
  id: {
    title: 'Prakiraan maju janggal',
    why: 'Prakiraan maju menjadi dasar pagu tahun n+1; yang turun atau melonjak tanpa catatan akan ditanyakan saat verifikasi.',
    example: 'Pagu Rp4.350.000 dengan prakiraan maju Rp3.545.300, sedangkan baris lain naik 10%.',
    messages: {
      sel: (f) =>
        `Prakiraan maju ${f.row.id} ${rupiah(f.other)} ${berubah(f.growth)} dari pagunya ${rupiah(f.one)}, sedangkan tabel ini umumnya ${berubah(f.usual)}.`,
      banyak: (f) =>
        `Prakiraan maju ${figure(f.count)} baris menyimpang dari yang umum di tabel ini (${berubah(f.usual)}); yang pertama ${f.row.id}: ${rupiah(f.one)} menjadi ${rupiah(f.other)}.`,
    },
  },
  en: {
    title: 'Odd forward estimate',
    why: 'The forward estimate is what the pagu of year n+1 starts from; one that falls or leaps without a note will be asked about.',
    example: 'A pagu of Rp4.350.000 with a forward estimate of Rp3.545.300, while other rows rise by 10%.',
    messages: {
      sel: (f) =>
        `The forward estimate of ${f.row.en}, ${rupiah(f.other)}, is ${changed(f.growth)} from its pagu ${rupiah(f.one)}, while this table is usually ${changed(f.usual)}.`,
      banyak: (f) =>
        `The forward estimates of ${figure(f.count)} rows differ from what is usual in this table (${changed(f.usual)}); the first is ${f.row.en}: ${rupiah(f.one)} becomes ${rupiah(f.other)}.`,
    },
  },
};
