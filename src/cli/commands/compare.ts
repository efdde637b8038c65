import { defineCommand } from '../command';
import { messages } from '../messages';
import { choice, text } from '../option';
import { force, output, settings } from '../shared-options';

const TABLE = { id: 'TABEL', en: 'TABLE' };

export const compare = defineCommand({
  name: 'compare',
  usages: [
    {
      words: { id: 'KIRI [KANAN] [opsi]', en: 'LEFT [RIGHT] [options]' },
      does: {
        id: 'membandingkan dua tabel: yang berbeda saja; status keluar 1 bila ada perbedaan',
        en: 'compares two tables: only what differs; exit status 1 where something does',
      },
    },
  ],
  options: {
    left: text(TABLE, {
      id: 'jenis (T-C.31) atau nama lembar; tanpa ini dipilih yang paling cocok',
      en: 'a kind (T-C.31) or a sheet’s name; without it the pair that goes best is taken',
    }),
    right: text(TABLE, { id: 'begitu pula di berkas kanan', en: 'the same of the right file' }),
    output: output({ id: 'tulis juga sebagai lembar (.xlsx)', en: 'also write it as a sheet (.xlsx)' }),
    force,
    format: choice(['text', 'csv', 'json'], { id: 'bentuk laporan (text)', en: 'form of the report (text)' }),
    settings,
  },
  run: async ({ paths, output: out, left, right, ...call }, context) => {
    const say = messages[context.language];
    const [leftFile, rightFile = null, ...others] = paths;
    if (leftFile === undefined || others.length > 0) return { wrong: say.oneOrTwo };
    if (out !== null && !/\.xlsx$/i.test(out)) return { wrong: say.notXlsx(out) };
    const { compareCommand } = await import('../compare/compare-command');
    return compareCommand(
      { ...call, left: leftFile, right: rightFile, leftTable: left, rightTable: right, out },
      context,
    );
  },
});
