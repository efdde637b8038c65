import { namaEjaan } from '../../../../src/core/rules/kode/nama-ejaan';
import { draftsOf, ruleTester } from '../../../support/rule-tester';
import { drawList } from '../../nomenclature/support';

const ENTRIES = `
  1.06.05         PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL
  1.06.05.2.02    Pengelolaan Data Fakir Miskin
  1.06.05.2.02.03 Fasilitasi Bantuan Sosial Kesejahteraan Keluarga
  1.06.05.2.02.04 Fasilitasi Bantuan Pengembangan Ekonomi Masyarakat
  2.08.02         PROGRAM PENGARUSUTAMAAN GENDER DAN PEMBERDAYAAN PEREMPUAN`;
const lists = [drawList(ENTRIES)];
const table = (name: string, code = '1.06.05.2.02.03'): string => `
  | kode            | program                                 | pagu |
  | 1.06.05         | PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL | 900  |
  | 1.06.05.2.02    | Pengelolaan Data Fakir Miskin           | 600  |
  | 1.06.05.2.02.04 | Fasilitasi Bantuan Pengembangan Ekonomi Masyarakat | 1 |
  | ${code}         | ${name} | 400  |`;

ruleTester(namaEjaan, {
  valid: [
    { table: table('FASILITASI BANTUAN SOSIAL KESEJAHTERAAN KELUARGA (BK PROV)'), lists },
    { table: table('1. Fasilitasi Bantuan Sosial, Kesejahteraan Keluarga'), lists },
    // Another code's name, or a name of its own, is for kode-nama.
    { table: table('Penyediaan Alat Bantu'), lists },
    // Another list has the name as it stands: this one misprints it.
    {
      table: table('Fasilitasi Bantuan Sosial Kesejahteran Keluarga'),
      lists: [
        drawList(ENTRIES),
        drawList('1.06.05.2.02.03 Fasilitasi Bantuan Sosial Kesejahteran Keluarga', {
          id: 'lain',
          year: 2000,
        }),
      ],
    },
  ],
  invalid: [
    {
      table: table('Fasilitasi Bantuan Sosial Keejahteraan Keluarga'),
      lists,
      findings: [
        {
          cell: 'B5',
          severity: 'catatan',
          stated: 'Fasilitasi Bantuan Sosial Keejahteraan Keluarga',
          computed: 'Fasilitasi Bantuan Sosial Kesejahteraan Keluarga',
          fixes: ['B5: Fasilitasi Bantuan Sosial Kesejahteraan Keluarga'],
        },
      ],
    },
    {
      table: table('PROGRAM PENGARUSUTAM AAN GENDER DAN PEMBERDAYAAN PEREMPUAN', '2.08.02'),
      lists,
      findings: [{ cell: 'B5', computed: 'PROGRAM PENGARUSUTAMAAN GENDER DAN PEMBERDAYAAN PEREMPUAN' }],
    },
  ],
});

test('a name with a fund tag is not overwritten', () => {
  const drawn = { table: table('Fasilitasi Bantuan Sosial Keejahteraan Keluarga (DBH-CHT)'), lists };
  expect(draftsOf(namaEjaan, drawn)).toMatchObject([{ cell: 'B5', fixes: [] }]);
});
