import { defineCommand } from '../command';
import { messages } from '../messages';
import { nearest } from '../nearest';
import { flag, text } from '../option';
import { government, textOrJson, year } from '../shared-options';

const ACTIONS = ['import', 'list', 'remove'] as const;

export const nomenclature = defineCommand({
  name: 'nomenclature',
  usages: [
    {
      words: { id: 'import BERKAS [opsi]', en: 'import FILE [options]' },
      does: {
        id: 'menyimpan daftar kode resmi (.xlsx, .csv)',
        en: 'keeps a list of official codes (.xlsx, .csv)',
      },
    },
    {
      words: { id: 'list', en: 'list' },
      does: { id: 'daftar yang tersimpan', en: 'the lists that are kept' },
    },
    {
      words: { id: 'remove ID', en: 'remove ID' },
      does: { id: 'menghapus satu daftar', en: 'removes one of them' },
    },
  ],
  options: {
    name: text(
      { id: 'NAMA', en: 'NAME' },
      {
        id: 'nama daftar, misalnya "Kepmendagri 050-3708/2020"',
        en: 'name of the list, such as "Kepmendagri 050-3708/2020"',
      },
    ),
    id: text(
      { id: 'ID', en: 'ID' },
      { id: 'nama pendek untuk setelan (dari nama)', en: 'short name for settings (made of the name)' },
    ),
    year: year({ id: 'tahun rencana pertama yang memakainya', en: 'first planned year it is for' }),
    government,
    partial: flag({
      id: 'berkas hanya memuat sebagian daftar',
      en: 'the file holds a part of the list only',
    }),
    replace: flag({ id: 'ganti daftar yang sudah ada', en: 'replace a list of that id' }),
    format: textOrJson,
  },
  run: async ({ paths, ...call }, context) => {
    const say = messages[context.language];
    const [word, ...words] = paths;
    if (word === undefined) return { wrong: say.noAction };
    const action = ACTIONS.find((one) => one === word);
    if (!action) return { wrong: say.unknownAction(word, nearest(word, ACTIONS)) };
    const [one = '', ...more] = words;
    if (action === 'list' && words.length > 0) return { wrong: say.noWordsHere(words.join(' ')) };
    if (action !== 'list' && (one === '' || more.length > 0))
      return { wrong: action === 'import' ? say.oneListFile : say.oneList };
    const lists = await import('../lists/nomenclature-command');
    if (action === 'list') return lists.showLists(call, context);
    return action === 'remove'
      ? lists.removeList(one, context)
      : lists.importList({ ...call, file: one }, context);
  },
});
