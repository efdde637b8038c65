import { decodeExcelText } from './excel-text';

/** Gathers the text of a string item (`si`, `is`): all runs, without the phonetic guides (`rPh`) of East Asian text. */
export interface RichText {
  begin(): void;
  open(name: string): void;
  close(name: string): void;
  text(text: string): void;
  take(): string;
}

export function createRichText(): RichText {
  let gathered = '';
  let inText = false;
  let inPhonetic = false;
  return {
    begin: () => {
      gathered = '';
    },
    open: (name) => {
      if (name === 't') inText = true;
      else if (name === 'rPh') inPhonetic = true;
    },
    close: (name) => {
      if (name === 't') inText = false;
      else if (name === 'rPh') inPhonetic = false;
    },
    text: (text) => {
      if (inText && !inPhonetic) gathered += text;
    },
    take: () => decodeExcelText(gathered),
  };
}
