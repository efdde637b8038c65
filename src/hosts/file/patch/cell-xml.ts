import { cellAddress } from '../../../core/grid/a1';
import type { PlacedEdit } from './sheet-edit';
import { cellTextXml } from '../write/xml-text';

/**
 * The element of a cell as an edit leaves it. Text is written into the cell: the shared strings stay as they are.
 * `kept` is the formula's element where it stays as it is written.
 */
export function cellXml(
  prefix: string,
  { row, column, edit }: PlacedEdit,
  style: string | null,
  phonetic: boolean,
  kept: string | null = null,
): string {
  const { type, content } = contentOf(prefix, edit, kept);
  const attributes =
    ` r="${cellAddress(row, column)}"` +
    (style === null ? '' : ` s="${style}"`) +
    (type === null ? '' : ` t="${type}"`) +
    (phonetic ? ' ph="1"' : '');
  return content === '' ? `<${prefix}c${attributes}/>` : `<${prefix}c${attributes}>${content}</${prefix}c>`;
}

function contentOf(
  prefix: string,
  { value, formula, result }: PlacedEdit['edit'],
  kept: string | null,
): { readonly type: string | null; readonly content: string } {
  const element = (name: string, inner: string, more = ''): string =>
    `<${prefix}${name}${more}>${inner}</${prefix}${name}>`;
  if (formula !== undefined) {
    const formulaXml = kept ?? element('f', cellTextXml(formula));
    if (typeof result === 'number' && Number.isFinite(result))
      return { type: null, content: formulaXml + element('v', String(result)) };
    if (typeof result === 'boolean')
      return { type: 'b', content: formulaXml + element('v', result ? '1' : '0') };
    if (typeof result === 'string')
      return { type: 'str', content: formulaXml + element('v', cellTextXml(result)) };
    if (typeof result === 'object' && result !== null)
      return { type: 'e', content: formulaXml + element('v', cellTextXml(result.error)) };
    return { type: null, content: formulaXml };
  }
  if (value === null || value === undefined) return { type: null, content: '' };
  if (typeof value === 'number') return { type: null, content: element('v', String(value)) };
  const text = element('t', cellTextXml(value), ' xml:space="preserve"');
  return { type: 'inlineStr', content: element('is', text) };
}
