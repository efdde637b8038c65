/** Some workbooks, of older Excels for Mac, count days from 1904; grids count them from 1900. */
export const DAYS_FROM_1900_TO_1904 = 1462;

const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);

/** Whether a date that is shown as `text` is counted from 1904; null where the text does not tell. */
export function countsFrom1904(serial: number, text: string): boolean | null {
  const figures = new Set((text.match(/\d+/g) ?? []).map(Number));
  const shows = (days: number): boolean => {
    const date = new Date(EPOCH_1900 + Math.floor(days) * DAY);
    const year = date.getUTCFullYear();
    return figures.has(date.getUTCDate()) && (figures.has(year) || figures.has(year % 100));
  };
  const [since1900, since1904] = [shows(serial), shows(serial + DAYS_FROM_1900_TO_1904)];
  return since1900 === since1904 ? null : since1904;
}
