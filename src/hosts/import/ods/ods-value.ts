import type { CellValue } from '../../../core/grid/cell-grid';
import type { XmlAttributes } from '../../file/xml-tag';

/** What a cell says it holds; what it shows is used where it says nothing. Dates become days since 1900, times parts of one. */
export function odsValue(attributes: XmlAttributes): (text: string) => CellValue {
  const type = attributes.get('office:value-type');
  const isError = attributes.get('calcext:value-type') === 'error';
  const said = attributes.get(
    `office:${type === 'currency' || type === 'percentage' || type === 'float' ? '' : `${type ?? ''}-`}value`,
  );
  return (text) => {
    const shown = text === '' ? null : text;
    if (isError) return { error: /^#/.test(text) ? text : '#VALUE!' };
    if (said === undefined) return shown;
    switch (type) {
      case 'float':
      case 'currency':
      case 'percentage':
        return finite(Number(said)) ?? shown;
      case 'boolean':
        return said === 'true';
      case 'date':
        return finite(daysOf(said)) ?? shown;
      case 'time':
        return finite(timeOf(said)) ?? shown;
      default:
        return said === '' ? shown : said;
    }
  };
}

function finite(number: number): number | null {
  return Number.isFinite(number) ? number : null;
}

const DAY = 86_400_000;
/** Excel's day 0, as it counts a 29 February 1900 that never was. */
const FIRST_DAY = Date.UTC(1899, 11, 30);

function daysOf(date: string): number {
  const time = Date.parse(date.includes('T') ? `${date}Z` : `${date}T00:00:00Z`);
  return (time - FIRST_DAY) / DAY;
}

/** «PT14H30M00S» */
function timeOf(duration: string): number {
  const parts = /^-?PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(duration);
  if (!parts) return NaN;
  const [, hours = '0', minutes = '0', seconds = '0'] = parts;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
