import { habitsOf, joinedText, type LineHabits } from '../../../../src/hosts/import/pdf/line-joins';
import type { TextLine } from '../../../../src/hosts/import/pdf/text-lines';

const WIDTH = 60;

/** As wide as it has letters of five points; `_` at its end: a blank was drawn there. */
function lineOf(written: string): TextLine {
  const text = written.replace(/_$/, '');
  const right = text.length * 5;
  return { text, left: 0, right, y: 0, size: 8, endsWithBlank: written.endsWith('_'), overprinted: false };
}

function join(written: string, habits: Partial<LineHabits> = {}): string {
  const all: LineHabits = { keepsBlanks: false, words: new Set(), ...habits };
  return joinedText(written.split('\n').map(lineOf), WIDTH, all).text;
}

describe('lines of a cell are put together', () => {
  it.each([
    ['Program\nKegiatan', 'Program Kegiatan'],
    ['perencanaan\nyang disusun', 'perencanaan yang disusun'],
    ['sub-\nkegiatan', 'sub-kegiatan'],
    ['11.724.391.\n902', '11.724.391.902'],
    ['11.724.391\n.902', '11.724.391.902'],
    ['12\nBulan', '12 Bulan'],
    ['120\n000', '120 000'],
    ['TingkatCapai\nRealisasi', 'TingkatCapai Realisasi'],
  ])('%j as %j', (written, text) => {
    expect(join(written)).toBe(text);
  });

  it('as one word where the document knows it whole', () => {
    expect(join('Pemerintaha\nnegeri')).toBe('Pemerintaha negeri');
    expect(join('Pemerintahan\nnegeri', { words: new Set(['pemerintahannegeri']) })).toBe(
      'Pemerintahannegeri',
    );
  });

  it('by the blanks that the producer leaves, where it leaves them', () => {
    expect(join('perencanaan_\nyang disusun', { keepsBlanks: true })).toBe('perencanaan yang disusun');
    expect(join('perencanaan\nnya', { keepsBlanks: true })).toBe('perencanaannya');
  });

  it('and a figure without such a witness is doubted', () => {
    const lines = ['11.724.391.', '902'].map(lineOf);
    const words = new Set<string>();
    expect(joinedText(lines, WIDTH, { keepsBlanks: false, words }).doubted).toBe(true);
    expect(joinedText(lines, WIDTH, { keepsBlanks: true, words }).doubted).toBe(false);
  });
});

describe('the habits of a document', () => {
  const broken = Array.from({ length: 12 }, () => ['dua kata_', 'satu'].map(lineOf));

  it('are learned from all its cells', () => {
    expect(habitsOf(broken).keepsBlanks).toBe(true);
    expect(habitsOf(broken.slice(0, 5)).keepsBlanks).toBe(false);
    expect(
      habitsOf(broken.map((lines) => lines.map((line) => ({ ...line, endsWithBlank: false })))).keepsBlanks,
    ).toBe(false);
  });

  it('know the words that no line broke', () => {
    const { words } = habitsOf([['satu dua tiga', 'empat lima'].map(lineOf)]);
    expect([...words].sort()).toEqual(['dua', 'lima', 'satu']);
  });
});
