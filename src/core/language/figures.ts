/**
 * Figures as the field writes them, in messages of both languages: dot for thousands, comma for decimals. They are
 * compared with what stands in the sheet, so they look like it.
 */
function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, '.');
}

/** 1234567.5 → "1.234.567,5"; at most `decimals` decimals, without trailing zeros. */
export function figure(value: number, decimals = 4): string {
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
  const rest = fraction.replace(/0+$/, '');
  const sign = value < 0 && (rest !== '' || /[1-9]/.test(whole)) ? '-' : '';
  return sign + grouped(whole) + (rest === '' ? '' : `,${rest}`);
}

/** Whole rupiah: 503000000 → "Rp503.000.000", -5 → "-Rp5". */
export function rupiah(value: number): string {
  return (value < 0 ? '-Rp' : 'Rp') + figure(Math.abs(value), 2);
}

/** Percent points: 85.5556 → "85,56%", 100 → "100%". */
export function percent(value: number): string {
  return `${figure(value, 2)}%`;
}

/** A sentence whose amounts are counted in thousands or millions: "Rp153,35" → "Rp153,35 juta". */
export function inUnit(sentence: string, unit: string): string {
  return sentence.replace(/Rp\d[\d.]*(?:,\d+)?(?![\d.]*\d)/g, (amount) =>
    amount.endsWith('.') ? `${amount.slice(0, -1)} ${unit}.` : `${amount} ${unit}`,
  );
}
