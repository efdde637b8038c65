import type { Bilingual, Language } from '../core/language/language';
import { TABLE_KINDS, type TableKind } from '../core/layouts/layout';
import { messages } from './messages';
import { bad, choice, flag, optionalChoice, parsed, type Read, text, texts } from './option';

/** Options that several commands have, told in one way. */
const FILE: Bilingual = { id: 'BERKAS', en: 'FILE' };
const RESULT: Bilingual = { id: 'HASIL', en: 'OUT' };
const SHEET: Bilingual = { id: 'LEMBAR', en: 'SHEET' };

export const commonOptions = {
  lang: text({ id: 'id|en', en: 'id|en' }, { id: 'bahasa laporan (id)', en: 'language of the report (id)' }),
  help: flag(
    { id: 'bantuan; setelah nama perintah: perintah itu saja', en: 'help; behind a command: of that one' },
    { short: 'h' },
  ),
  version: flag({ id: 'versi', en: 'version' }, { short: 'V' }),
} as const;

export const settings = text(FILE, {
  id: 'setelan dalam JSON: tingkat aturan, temuan yang diterima, pengenalan',
  en: 'settings in JSON: severities, accepted findings, recognition',
});
export const together = flag({
  id: 'bandingkan juga tabel antarberkas (Renja dengan Renstra, tahun lalu)',
  en: 'compare tables between files too (Renja with Renstra, last year’s)',
});
export const force = flag({
  id: 'ganti berkas hasil yang sudah ada',
  en: 'replace a result that is there already',
});
export const inPlace = flag({
  id: 'tulis ke berkas itu sendiri; aslinya disimpan di sampingnya sebagai NAMA.asal.xlsx',
  en: 'write into the file itself; the original is kept beside it as NAME.asal.xlsx',
});
export const jobs = wholeNumber(
  { id: 'JUMLAH', en: 'NUMBER' },
  {
    id: 'berkas yang diperiksa bersamaan (sebanyak inti prosesor)',
    en: 'files checked at once (as many as cores)',
  },
  64,
);
export const queue = text(
  { id: 'ALAMAT', en: 'ADDRESS' },
  {
    id: 'antrean bersama di PostgreSQL, postgres://… (juga dari PERIKSA_RENJA_QUEUE)',
    en: 'shared queue in PostgreSQL, postgres://… (also from PERIKSA_RENJA_QUEUE)',
  },
);
export const all = flag({
  id: 'perlihatkan semua, bukan beberapa yang pertama (text)',
  en: 'show everything, not the first few (text)',
});
export const textOrJson = choice(['text', 'json'], {
  id: 'bentuk laporan (text)',
  en: 'form of the report (text)',
});
/** For commands whose output is text alone: the option is taken and told nowhere else. */
export const textOnly = choice(['text'], { id: 'bentuk laporan (text)', en: 'form of the report (text)' });
export const sheet = texts(SHEET, {
  id: 'hanya lembar ini (boleh berulang)',
  en: 'this sheet only (may be repeated)',
});
export const agency = text(
  { id: 'NAMA', en: 'NAME' },
  {
    id: 'perangkat daerah, bila tabelnya tidak menyebut',
    en: 'the agency, where the table does not say',
  },
);
export const region = text(
  { id: 'DAERAH', en: 'REGION' },
  { id: 'daerahnya, bila tabelnya tidak menyebut', en: 'its region, where the table does not say' },
);
export const government = optionalChoice(
  ['kabkot', 'prov'],
  {
    id: 'milik siapa daftarnya: kabupaten/kota atau provinsi',
    en: 'whose the list is: of districts and cities, or of provinces',
  },
  { formerly: 'pemda' },
);

/** A planned year. */
export function year(help: Bilingual) {
  return parsed({ id: 'TAHUN', en: 'YEAR' }, help, {}, (word, name, language): Read<number> =>
    /^(?:19|20)\d{2}$/.test(word)
      ? { ok: true, value: Number(word) }
      : bad(messages[language].badYear(name, word)),
  );
}

/** A number from 1. */
export function wholeNumber(takes: Bilingual, help: Bilingual, most: number) {
  return parsed(takes, help, {}, (word, name, language): Read<number> => {
    const number = /^\d{1,6}$/.test(word) ? Number(word) : 0;
    return number >= 1 && number <= most
      ? { ok: true, value: number }
      : bad(messages[language].badNumber(name, word, most));
  });
}

export function output(help: Bilingual, takes = RESULT) {
  return text(takes, help, { short: 'o' });
}

/** "tc33", "T-C.33" and "t-c 33" name the same form. */
export function kindOf(word: string, language: Language): Read<TableKind> {
  const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');
  const kind = TABLE_KINDS.find((one) => plain(one) === plain(word));
  return kind ? { ok: true, value: kind } : bad(messages[language].badKind(word, TABLE_KINDS));
}
