import type { PartTexts } from './part-text';
import { removePart } from './patch-package';
import { applySplices, type Splice, withAttribute } from './splice';
import { walkXml } from './xml-walk';

/** Takes a worksheet out of a workbook, with the names that hold on it alone; places of the tabs behind it move up. */
export function removeSheet(parts: PartTexts, workbook: string, name: string, part: string): void {
  const text = parts.read(workbook);
  const views: { attribute: string; value: number; start: number; end: number }[] = [];
  const locals: { place: number; start: number; tagEnd: number; end: number }[] = [];
  const sheets: { name: string; start: number; end: number }[] = [];
  let open: { start: number; name: string; place: number; tagEnd: number } | null = null;
  walkXml(workbook, text, {
    open: (element, attributes, start, end) => {
      if (element === 'sheet') open = { start, name: attributes.get('name') ?? '', place: -1, tagEnd: end };
      else if (element === 'definedName') {
        const place = Number(attributes.get('localSheetId') ?? -1);
        open = { start, name: '', place, tagEnd: end };
      } else if (element === 'workbookView') {
        const active = Number(attributes.get('activeTab') ?? 0);
        views.push({ attribute: 'activeTab', value: active, start, end });
      }
    },
    close: (element, _, end) => {
      if (!open) return;
      if (element === 'sheet') sheets.push({ ...open, end });
      else if (element === 'definedName' && open.place >= 0) locals.push({ ...open, end });
      open = null;
    },
  });
  const gone = sheets.findIndex((sheet) => sheet.name === name);
  const sheet = sheets[gone];
  if (!sheet) return;
  const splices: Splice[] = [{ start: sheet.start, end: sheet.end, text: '' }];
  const moved = (start: number, end: number, attribute: string, place: number): void => {
    const tag = withAttribute(text.slice(start, end), attribute, String(place));
    splices.push({ start, end, text: tag });
  };
  for (const { place, start, tagEnd, end } of locals) {
    if (place === gone) splices.push({ start, end, text: '' });
    else if (place > gone) moved(start, tagEnd, 'localSheetId', place - 1);
  }
  for (const { attribute, value, start, end } of views) {
    const last = sheets.length - 2;
    const place = value > gone || value > last ? Math.max(0, value - 1) : value;
    if (place !== value) moved(start, end, attribute, place);
  }
  parts.write(workbook, applySplices(text, splices));
  removePart(parts, workbook, part);
}
