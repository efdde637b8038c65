import { defineCommand, onlyFile } from '../command';
import { messages } from '../messages';
import { force, output, textOrJson } from '../shared-options';

export const extract = defineCommand({
  name: 'extract',
  usages: [
    {
      words: { id: 'BERKAS -o TABEL.xlsx', en: 'FILE -o TABLES.xlsx' },
      does: {
        id: 'mengambil tabel dari PDF, Word, .xls, .xlsb, .ods, HTML, atau CSV ke buku kerja .xlsx',
        en: 'takes the tables of a PDF, Word, .xls, .xlsb, .ods, HTML or CSV file into an .xlsx workbook',
      },
    },
  ],
  options: {
    output: output({ id: 'buku kerja hasil', en: 'workbook to write' }),
    force,
    format: textOrJson,
  },
  run: async ({ paths, output: out, ...call }, context) => {
    const named = onlyFile('extract', paths, context.language);
    if ('wrong' in named) return named;
    if (out === null) return { wrong: messages[context.language].noOutput };
    const { extractCommand } = await import('../sheets/extract-command');
    return extractCommand({ ...call, ...named, out }, context);
  },
});
