import { plural } from '../../core/language/english';
import { countOf } from './figures';
import type { ListsText } from './lists-id';

const n = (count: number): string => countOf(count, 'en');
const counted = (count: number, thing: string): string => plural(n(count), thing);

export const listsEn: ListsText = {
  import: 'Import an official list …',
  importHint: 'A .csv or .xlsx file. It is kept on this computer alone, also when the pane is closed.',
  file: (name) => `File: ${name}`,
  name: 'Name of the list',
  nameHint: 'As you know it, for instance Kepmendagri 050-3708/2020',
  nameMissing: 'Give the list a name.',
  year: 'First planned year it is for',
  yearHint: 'May be left empty',
  yearWrong: 'A year between 1990 and 2100.',
  pemda: 'For',
  pemdas: {
    '': 'By the codes in the file',
    kabkot: 'Kabupaten/kota (regency or city)',
    prov: 'Provinsi (province)',
  },
  part: 'This list is only a part',
  partHint: 'A code that a part lacks is no finding.',
  reading: 'Reading the file …',
  read: (entries) => `${counted(entries, 'code')} read.`,
  levels: ({ urusan, bidang, program, kegiatan, subkegiatan }) =>
    `${n(urusan)} urusan, ${n(bidang)} bidang urusan, ${n(program)} program, ${n(kegiatan)} kegiatan, ${n(subkegiatan)} sub kegiatan.`,
  whose: (pemdas) =>
    `For ${pemdas.map((one) => (one === 'prov' ? 'provinces' : 'regencies and cities')).join(' and ')}.`,
  noProblems: 'All its rows could be read.',
  problems: (count) => `${counted(count, 'row')} to look at`,
  more: (count) => `… and ${n(count)} more.`,
  replaces: 'There is a list of this name already; it will be replaced.',
  keep: 'Keep the list',
  cancel: 'Cancel',
  notOpened: (name) => `The file ${name} could not be read. Close it in other programs and choose it again.`,
  kept: (name, entries) =>
    `The list “${name}” is kept: ${counted(entries, 'code')}. The workbook was checked by it.`,
  remove: 'Remove',
  removeNamed: (name) => `Remove the list ${name}`,
  removeSure: (name) => `Remove the list “${name}” from this computer?`,
  removed: (name) => `The list “${name}” was removed.`,
  notRemoved: (name) =>
    `The list “${name}” could not be removed: the browser refuses, or it is gone already.`,
  broken: (id, why) => `The list ${id} cannot be read and is not used: ${why}`,
  elsewhere: (id) =>
    `This workbook uses the list ${id}, which is not on this computer. Import it, or choose others.`,
};
