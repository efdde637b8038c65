import { MOST_RELATED } from '../../facts/names';
import { valuelessFormulas } from '../../facts/valueless-formulas';
import { defineRule, messagesOf } from '../rule';
import { rumusTanpaNilaiText } from './rumus-tanpa-nilai.text';

const say = messagesOf('rumus-tanpa-nilai', rumusTanpaNilaiText);

/** Formulas that a writer of workbooks saved without their values: what they give is not what somebody saw. */
export const rumusTanpaNilai = defineRule({
  id: 'rumus-tanpa-nilai',
  family: 'rumus',
  severity: 'catatan',
  text: rumusTanpaNilaiText,
  check: (read) => {
    const { computed, unknown } = valuelessFormulas(read);
    const [cell, ...others] = [...unknown, ...computed];
    if (cell === undefined) return [];
    return [
      {
        cell,
        ...(unknown.length > 0 ? { severity: 'peringatan' as const } : {}),
        message: say.tabel({ computed: computed.length, unknown: unknown.length }),
        related: others.slice(0, MOST_RELATED),
      },
    ];
  },
});
