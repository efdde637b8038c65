import { buffer } from 'node:stream/consumers';
import { unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';

export interface Downloaded {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const textOf = ({ bytes }: Downloaded): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

export function exportButton(page: Page): Locator {
  return page.getByRole('button', { name: /^(Ekspor|Export)$/ });
}

/** Saves by a line of the export menu. */
export async function saveBy(page: Page, line: RegExp): Promise<Downloaded> {
  await exportButton(page).click();
  const item = page.getByRole('menuitem', { name: line });
  return downloaded(page, () => item.click());
}

export async function downloaded(page: Page, act: () => Promise<void>): Promise<Downloaded> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  // Read as a stream: the browser is another process's, and so is the file.
  return {
    name: download.suggestedFilename(),
    bytes: new Uint8Array(await buffer(await download.createReadStream())),
  };
}

/** Entries that name the parts of a workbook: a new sheet or new comments stand in them. */
const LISTS = /^(?:\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/styles\.xml|.*\.rels|docProps\/.*)$/;

/** What of an original is not in its copy any more, entry by entry; added parts, marks and comments aside. */
export function lostEntries(original: Uint8Array, copy: Uint8Array): readonly string[] {
  const [before, after] = [unzipSync(original), unzipSync(copy)];
  const decoder = new TextDecoder();
  return Object.entries(before).flatMap(([name, bytes]) => {
    const now = after[name];
    if (!now) return [`${name} is gone`];
    if (LISTS.test(name) || Buffer.from(bytes).equals(Buffer.from(now))) return [];
    if (!name.startsWith('xl/worksheets/')) return [`${name} differs`];
    const [one, other] = [bareSheet(decoder.decode(bytes)), bareSheet(decoder.decode(now))];
    return one === other ? [] : [`${name} holds something else`];
  });
}

/** A worksheet without what an annotated copy adds: conditional formats of our own and the drawing of the comments. */
function bareSheet(xml: string): string {
  const own =
    /<(\w+:)?conditionalFormatting [^>]*>(?:(?!<\/(?:\w+:)?conditionalFormatting>).)*?periksa-renja.*?<\/\1?conditionalFormatting>/gs;
  return xml.replace(own, '').replace(/ priority="\d+"|<(?:\w+:)?legacyDrawing [^>]*\/>/g, '');
}
