/** The highest number that a page has; «2025» is a year. */
const PAGES = 99;

/** Whether the name of a sheet is that of the page after another: «Hal 1» and «Hal 2», «Renja» and «Renja (lanjutan)». */
export function isNextPage(before: string, after: string): boolean {
  const [one, other] = [pageOf(before), pageOf(after)];
  return one.stem === other.stem && other.page === one.page + 1 && other.page <= PAGES;
}

/** Whether two names differ by no more than the number of a page. */
export function ofOneTable(one: string, other: string): boolean {
  return pageOf(one).stem === pageOf(other).stem;
}

interface Page {
  readonly stem: string;
  readonly page: number;
}

function pageOf(sheet: string): Page {
  const named = sheet.toLowerCase().replace(GOES_ON, '');
  const [, stem = named, number] = NUMBERED.exec(named) ?? [];
  const page = number === undefined ? (GOES_ON.test(sheet.toLowerCase()) ? 2 : 1) : Number(number);
  return { stem: stem.trim(), page };
}

const GOES_ON = /\(?\b(?:lanjutan|lanj|samb(?:ungan)?|cont)\b\.?\)?/;
const NUMBERED = /^(.*?)[\s_(-]*(\d+)[\s)]*$/;
