import type { Severity } from '../../../core/rules/finding';

/** Light enough to read black text on. The comment and the summary say the severity in words too. */
export const SEVERITY_FILLS: Readonly<Record<Severity, string>> = {
  galat: '#FFC7CE',
  peringatan: '#FFEB9C',
  catatan: '#DDEBF7',
};
