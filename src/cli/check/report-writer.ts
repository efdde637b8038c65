import type { Language } from '../../core/language/language';
import type { Counts } from '../../report/counts';
import { pairLines } from '../../report/pair-text';
import type { PublicFile, PublicPair } from '../../report/schema';
import { coloured, plain } from '../../report/terminal';
import { csvHeader, csvOfFile } from '../../report/to-csv';
import { jsonEnd, jsonHead, jsonLine, jsonOfFile } from '../../report/to-json';
import { summaryLine, textOfFile, type TextOptions } from '../../report/to-text';
import { wantsColour, widthOf, type Streams } from '../streams';

export type ReportFormat = 'text' | 'json' | 'jsonl' | 'csv';

/** Writes a report file by file, so that a folder of workbooks is never held in memory at once. */
export interface ReportWriter {
  begin(): void;
  file(file: PublicFile): void;
  /** `pairs`: tables of different files that were held against each other. */
  end(counts: Counts, pairs: readonly PublicPair[]): void;
}

export function reportWriter(
  format: ReportFormat,
  { language, all }: { readonly language: Language; readonly all: boolean },
  streams: Streams,
): ReportWriter {
  switch (format) {
    case 'json':
      return jsonWriter(streams);
    case 'jsonl':
      return {
        begin: () => undefined,
        file: (file) => streams.out.write(jsonLine(file)),
        end: () => undefined,
      };
    case 'csv':
      return {
        begin: () => streams.out.write(csvHeader(language)),
        file: (file) => streams.out.write(csvOfFile(file, language)),
        end: () => undefined,
      };
    case 'text': {
      const options: TextOptions = {
        language,
        width: widthOf(streams.out),
        paint: wantsColour(streams.out, streams.env) ? coloured : plain,
        all,
      };
      return {
        begin: () => undefined,
        file: (file) => streams.out.write(textOfFile(file, options)),
        end: (counts, pairs) => {
          const lines = pairLines(pairs, options);
          streams.out.write(lines.length > 0 ? `${lines.slice(1).join('\n')}\n\n` : '');
          streams.out.write(summaryLine(counts, options));
        },
      };
    }
  }
}

function jsonWriter({ out }: Streams): ReportWriter {
  let isFirst = true;
  return {
    begin: () => out.write(jsonHead),
    file: (file) => {
      out.write(jsonOfFile(file, isFirst));
      isFirst = false;
    },
    end: (_counts, pairs) => out.write(jsonEnd(pairs)),
  };
}
