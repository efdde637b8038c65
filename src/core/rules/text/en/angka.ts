import { figure, percent } from '../../support/money';
import type { angka as indonesian } from '../id/angka';

export const angka: typeof indonesian = {
  'angka-rusak': {
    title: 'Broken figure',
    why: 'A figure split by a space or led by another sign is text to Excel: it is left out of sums and no ratio can be computed.',
    example: '“36 0” under realisasi: 360 is meant.',
    sel: (f) =>
      f.meant === null
        ? `It says “${f.stated}”, which is no whole figure; what was meant cannot be told for sure.`
        : `It says “${f.stated}”, which is no whole figure; probably ${f.persen ? percent(f.meant) : figure(f.meant)} is meant.`,
    nomor: (f) =>
      `The number says “${f.stated}”, split by a space; by its place ${String(f.meant)} is meant.`,
    perbaiki: (f) => `Write ${f.value}`,
  },
  'angka-ambigu': {
    title: 'Figure that reads two ways',
    why: 'A dot separates thousands and a comma decimals. One comma before three digits can mean either, and the difference is a thousandfold.',
    example: '“1,253” people: 1.253 people or 1,253?',
    sel: (f) =>
      `It says “${f.stated}”, which reads as ${figure(f.readings[0])} or ${figure(f.readings[1])}; no other figure of this row decides.`,
    rasio: (f) =>
      `It says “${f.stated}”, which reads as ${figure(f.readings[0])} or ${figure(f.readings[1])}; the ratio in this row agrees only with ${figure(f.chosen ?? 0)}.`,
    sebelah: (f) =>
      `It says “${f.stated}”, which reads as ${figure(f.readings[0])} or ${figure(f.readings[1])}; the other figures of this row are closer to ${figure(f.chosen ?? 0)}.`,
    banyak: (f) =>
      `${figure(f.count)} figures of this column read two ways, the first is “${f.stated}”: comma for decimals or for thousands.`,
    perbaiki: (f) => `Write ${f.value}`,
  },
  'angka-teks': {
    title: 'Figures kept as text',
    why: 'Excel passes over text when it adds: a SUM over this column gives too small a figure and says nothing.',
    example:
      '“Rp 1.200.000.000” as text; as the number 1200000000 with the format #,##0 it looks almost the same and can be added.',
    kolom: (f) =>
      f.count === 1
        ? `“${f.stated}” is kept as text, so Excel cannot add it.`
        : `${figure(f.count)} figures of this column are kept as text (the first is “${f.stated}”), so Excel cannot add them.`,
    perbaiki: (f) => `Make ${figure(f.count)} cells numbers`,
  },
  'sel-galat': {
    title: 'Cell with an error',
    why: 'A formula error spreads: every sum over the cell becomes an error too, and the printed table has no figure.',
    example: '“#REF!” in the pagu of a program after a row its formula referred to was deleted.',
    sel: (f) =>
      f.formula === null
        ? `This cell holds the error ${f.error} instead of a value.`
        : `The formula =${f.formula} gives the error ${f.error} instead of a value.`,
    blok: (f) =>
      `${figure(f.count)} cells in a row of this column hold the error ${f.error} instead of a value.`,
    pagar: (f) =>
      f.count === 1
        ? 'This cell holds hash signs (#####), left over from a figure too wide to print; the figure itself is gone.'
        : `${figure(f.count)} cells in a row hold hash signs (#####), left over from figures too wide to print; the figures are gone.`,
  },
  'isian-contoh': {
    title: 'Placeholder left in',
    why: 'A placeholder of the template marks a cell that was not filled in; in a finished document it reads as content.',
    example: '“(diisi)” under lokasi, “[nama perangkat daerah]” in the title.',
    sel: (f) =>
      f.count === 1
        ? `This cell still holds the placeholder “${f.stated}”.`
        : `${figure(f.count)} cells of this column still hold the placeholder “${f.stated}”.`,
    judul: (f) => `The title still has a part that was not filled in: “${f.stated}”.`,
  },
};
