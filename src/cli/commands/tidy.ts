import { defineCommand, onlyFile } from '../command';
import { messages } from '../messages';
import { flag, parsed } from '../option';
import {
  agency,
  all,
  force,
  kindOf,
  output,
  region,
  settings,
  sheet,
  textOrJson,
  year,
} from '../shared-options';

export const tidy = defineCommand({
  name: 'tidy',
  usages: [
    {
      words: { id: 'BERKAS -o HASIL [opsi]', en: 'FILE -o OUT [options]' },
      does: {
        id: 'merapikan tabel ke lembar baru dalam bentuk resmi',
        en: 'tidies tables into new sheets of the official form',
      },
    },
  ],
  options: {
    output: output({ id: 'berkas hasil', en: 'file to write' }),
    force,
    to: parsed(
      { id: 'BENTUK', en: 'FORM' },
      {
        id: 'ke bentuk lain, misalnya T-C.33 ke SIPD-Renja',
        en: 'into another form, such as T-C.33 into SIPD-Renja',
      },
      {},
      (word, _name, language) => kindOf(word, language),
    ),
    change: flag({
      id: 'menjadi Renja perubahan: isinya mengisi «sebelum» dan «setelah»',
      en: 'into a Renja perubahan: what stands there fills «before» and «after»',
    }),
    sheet,
    year: year({ id: 'bila tabelnya tidak menyebut', en: 'where the table does not say' }),
    agency,
    region,
    all,
    format: textOrJson,
    settings,
  },
  run: async ({ paths, output: out, sheet: sheets, ...call }, context) => {
    const named = onlyFile('tidy', paths, context.language);
    if ('wrong' in named) return named;
    if (out === null) return { wrong: messages[context.language].noOutput };
    const { tidyCommand } = await import('../sheets/tidy-command');
    return tidyCommand({ ...call, ...named, sheets, out }, context);
  },
});
