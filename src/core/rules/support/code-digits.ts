import type { Nomenclature } from '../../nomenclature/nomenclature';
import type { ReadTable } from '../../read/read-table';
import { memo } from '../../memo';
import { officialCodeOf } from './table-nomenclature';

interface Digits {
  readonly two: number;
  readonly four: number;
}

const stated = memo(({ rows }: ReadTable): Digits => {
  let two = 0;
  let four = 0;
  for (const row of rows) {
    const code = officialCodeOf(row);
    if (code?.level !== 'subkegiatan') continue;
    if (/\.\d{4}$/.test(code.text)) four += 1;
    else two += 1;
  }
  return { two, four };
});

/** How many digits a table writes its sub kegiatan with; one without codes goes by its list. */
export function subDigitsOf(read: ReadTable, list: Nomenclature): 2 | 4 {
  const { two, four } = stated(read);
  if (two !== four) return two > four ? 2 : 4;
  return list.entries.some(({ level, code }) => level === 'subkegiatan' && /\.\d{4}$/.test(code)) ? 4 : 2;
}
