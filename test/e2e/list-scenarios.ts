import type { PaneOver } from './pane-page';
import { axeViolations, checked, picture, tooWide } from './pane-page';
import { WITH_MISTAKES } from './workbooks';

const LIST = `kode;uraian
1;URUSAN PEMERINTAHAN WAJIB
1.06;URUSAN PEMERINTAHAN BIDANG SOSIAL
1.06.01;PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH
1.06.01.2.01;Perencanaan, Penganggaran, dan Evaluasi Kinerja
1.06.01.2.01.0001;Penyusunan Dokumen Perencanaan
1.06.01.2.01.0001;Penyusunan Dokumen Penganggaran
`;

export function listScenarios(paneOver: PaneOver): void {
  test('an official list is shown, kept by the browser over reopening, and removed', async () => {
    const { page, trouble } = await paneOver(WITH_MISTAKES, { width: 320 });
    await checked(page);
    await page.getByRole('tab', { name: 'Pengaturan' }).click();
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Impor daftar resmi …' }).click();
    const file = { name: 'Daftar kota 2025.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) };
    await (await choosing).setFiles(file);
    await page.getByText(/^5 kode terbaca/).waitFor();
    await page.getByRole('button', { name: '1 baris perlu diperhatikan' }).click();
    await page.getByText(/Penyusunan Dokumen Penganggaran/).waitFor();
    await page.getByLabel('Nama daftar').scrollIntoViewIfNeeded();
    await picture(page, 'impor-daftar');
    expect(await axeViolations(page)).toEqual([]);
    expect(await tooWide(page)).toBe(0);
    await page.getByRole('button', { name: 'Simpan daftar' }).click();
    await page.getByText(/^Daftar «Daftar kota 2025» disimpan: 5 kode/).waitFor();

    await page.reload();
    await checked(page);
    await page.getByRole('tab', { name: 'Pengaturan' }).click();
    expect(await page.getByRole('checkbox', { name: /^Daftar kota 2025/ }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Hapus daftar Daftar kota 2025' }).click();
    await page.getByRole('button', { name: 'Hapus', exact: true }).click();
    await page.getByText('Daftar «Daftar kota 2025» dihapus.').waitFor();
    await page.getByRole('checkbox', { name: /^Daftar kota 2025/ }).waitFor({ state: 'detached' });
    expect(trouble).toEqual({ errors: [], strangers: [] });
  });
}
