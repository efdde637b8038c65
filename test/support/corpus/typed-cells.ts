import type { CellContent, Sheet } from './labelled-workbook';

const plainRupiah = '"Rp" #,##0;-"Rp" #,##0;"Rp" "-"';

/** The number a text unmistakably stands for, with a format that looks the same; the text itself where in doubt. */
export function typedContent(value: CellContent): CellContent {
  if (typeof value !== 'string') return value;
  const text = value.trim();
  if (/^#(REF|DIV\/0|N\/A|NAME\?|VALUE|NUM|NULL)!?$/.test(text)) return { error: text };
  const money = /^:?\s*Rp\.?\s*(-|\d{1,3}(?:\.\d{3})+|\d+)(,00)?$/.exec(text);
  if (money) {
    return {
      value: money[1] === '-' ? 0 : Number((money[1] ?? '').replace(/\./g, '')),
      format: money[2] ? '"Rp."\\ #,##0.00' : plainRupiah,
    };
  }
  if (/^\d{1,3}(\.\d{3}){2,}$/.test(text)) return { value: Number(text.replace(/\./g, '')), format: '#,##0' };
  if (/^\d{6,}$/.test(text)) return { value: Number(text), format: '#,##0' };
  const percent = /^(\d+)(?:,(\d+))?\s*%$/.exec(text);
  if (percent) {
    const decimals = percent[2] ?? '';
    const value = Number(`${percent[1]}.${decimals || '0'}`) / 100;
    return {
      value: Number(value.toFixed(12)),
      format: decimals ? `0.${'0'.repeat(decimals.length)}%` : '0%',
    };
  }
  return value;
}

/** The same sheet with unambiguous amounts and percentages as numbers, below row `from` (0-based). */
export function typedSheet(sheet: Sheet, from: number): Sheet {
  return { ...sheet, cells: sheet.cells.map((row, index) => (index < from ? row : row.map(typedContent))) };
}
