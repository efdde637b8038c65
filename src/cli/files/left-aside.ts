import type { Bilingual, Language } from '../../core/language/language';
import { oneSafeLine } from '../../report/safe-text';
import type { LeftAside } from './targets';

const WHY: Readonly<Record<LeftAside['why'], Bilingual>> = {
  'bukan-buku-kerja': { id: 'bukan buku kerja .xlsx atau .xlsm', en: 'no .xlsx or .xlsm workbook' },
  tautan: { id: 'tautan, tidak diikuti', en: 'a link, not followed' },
};

/** What lies in the folders of a call and was not looked at, each by its name. */
export function leftAsideText(leftAside: readonly LeftAside[], language: Language): string {
  if (leftAside.length === 0) return '';
  const count = String(leftAside.length);
  const title = language === 'id' ? `Tidak diperiksa (${count}):` : `Not checked (${count}):`;
  const lines = leftAside.map(({ path, why }) => `  ${oneSafeLine(path)} — ${WHY[why][language]}`);
  return `${[title, ...lines].join('\n')}\n`;
}
