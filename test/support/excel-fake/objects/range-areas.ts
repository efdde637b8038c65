import { shape } from '../host/shape';
import { columnsOf, fullAddress, rowsOf, sheetOf, type AreasTarget, type RangeTarget } from './targets';

/** Several ranges of one sheet. */
export const rangeAreasShape = shape<AreasTarget>('RangeAreas', {
  properties: {
    address: {
      since: 9,
      read: (target) => target.areas.map((area) => fullAddress(sheetOf(target), area)).join(', '),
    },
    areaCount: { since: 9, read: ({ areas }) => areas.length },
    cellCount: {
      since: 9,
      read: ({ areas }) => areas.reduce((sum, area) => sum + rowsOf(area) * columnsOf(area), 0),
    },
  },
  links: {
    format: { since: 9, to: 'RangeFormat', follow: (target) => target },
    areas: { since: 9, to: 'RangeCollection', follow: (target) => target },
    conditionalFormats: { since: 9, to: 'ConditionalFormatCollection', follow: (target) => target },
  },
});

export const rangeCollectionShape = shape<AreasTarget>('RangeCollection', {
  items: {
    of: 'Range',
    list: ({ workbook, sheet, areas }) => areas.map((area): RangeTarget => ({ workbook, sheet, area })),
  },
});
