import { defineCommand } from '../command';
import { messages } from '../messages';
import { choice, flag, words } from '../option';
import { all, jobs, settings, together } from '../shared-options';

const RULES = { id: 'ATURAN[,…]', en: 'RULE[,…]' };

export const check = defineCommand({
  name: 'check',
  usages: [
    {
      words: { id: 'BERKAS|FOLDER|POLA… [opsi]', en: 'FILE|FOLDER|GLOB… [options]' },
      does: { id: 'memeriksa buku kerja .xlsx dan .xlsm', en: 'checks .xlsx and .xlsm workbooks' },
    },
  ],
  options: {
    format: choice(['text', 'json', 'jsonl', 'csv', 'html'], {
      id: 'bentuk laporan (text); jsonl: satu baris tiap berkas; html: satu halaman untuk dibaca dan dicetak',
      en: 'form of the report (text); jsonl: a line a file; html: one page to read and print',
    }),
    rows: flag({ id: 'sertakan baris tiap tabel (json)', en: 'include each table’s rows (json)' }),
    all,
    only: words(RULES, {
      id: 'hanya aturan ini (boleh berulang)',
      en: 'these rules only (may be repeated)',
    }),
    skip: words(RULES, {
      id: 'tanpa aturan ini (boleh berulang)',
      en: 'without these rules (may be repeated)',
    }),
    settings,
    together,
    jobs,
  },
  run: async (call, context) => {
    if (call.paths.length === 0) return { wrong: messages[context.language].noPaths };
    const { checkCommand } = await import('../check/check-command');
    return checkCommand(call, context);
  },
});
