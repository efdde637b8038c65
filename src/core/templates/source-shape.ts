import type { Layout } from '../layouts/layout';
import type { ReadTable } from '../read/read-table';
import type { TableColumn } from '../recognise/recognised-table';
import type { Conversion } from './conversions';
import type { ColumnOptions } from './form-columns';

/** Which of the form's variants a source calls for: columns split into K and Rp, extra columns, years it repeats. */
export function sourceShape(
  read: ReadTable,
  layout: Layout,
  conversion: Conversion | null,
  year: number,
): Pick<ColumnOptions, 'split' | 'extra' | 'years'> {
  const filled = new Set(
    conversion ? Object.keys(conversion.roles) : read.table.columns.map(({ role }) => role),
  );
  const split = layout.columns
    .filter(({ role, splits }) => splits && (filled.has(`${role}K`) || filled.has(`${role}Rp`)))
    .map(({ role }) => role);
  // A ratio follows the columns it is made of.
  for (const { role, formula, splits } of layout.columns) {
    if (!splits || formula?.is !== 'rasio' || split.includes(role)) continue;
    if (!filled.has(role) && split.includes(formula.of) && split.includes(formula.to)) split.push(role);
  }
  const unsplit = layout.columns.some(({ role, splits }) => splits && filled.has(role));
  const extra = layout.columns
    .filter(({ number, role }) => number === null && isExtra(read, conversion, role))
    .map(({ role }) => role);
  return {
    ...(split.length > 0 || unsplit ? { split } : {}),
    extra,
    years: conversion ? {} : yearsOf(read, year),
  };
}

/** T-C.32's own column for the kegiatan is kept only where a row fills both. */
function isExtra(read: ReadTable, conversion: Conversion | null, role: string): boolean {
  if (conversion) return conversion.roles[role] !== undefined;
  const column = read.column(role);
  if (!column) return false;
  const program = role === 'kegiatan' ? read.column('program') : undefined;
  if (!program) return true;
  return read.rows.some((row) => read.text(row, column) !== '' && read.text(row, program) !== '');
}

/** Years as the source prints them; where it prints none, the form's own, as many as there are columns. */
function yearsOf(read: ReadTable, year: number): Record<string, readonly number[]> {
  const years: Record<string, number[]> = {};
  for (const { role, layout } of read.table.columns) {
    if (layout.repeats === undefined || years[role]) continue;
    years[role] = columnsByYear(read, role).map((column, at) =>
      isYear(column) ? (column.period ?? 0) : year + (layout.firstYear ?? 0) + at,
    );
  }
  return years;
}

/** The columns of a role; copies for each year in the order of their years, wherever they stand. */
export function columnsByYear(read: ReadTable, role: string): readonly TableColumn[] {
  const columns = read.table.columns.filter((column) => column.role === role);
  return columns.every(isYear) ? [...columns].sort((a, b) => (a.period ?? 0) - (b.period ?? 0)) : columns;
}

function isYear({ period }: TableColumn): boolean {
  return period !== null && period > 1900;
}
