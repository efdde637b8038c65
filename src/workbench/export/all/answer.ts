import { handBack } from '../../../hosts/file/hand-back';
import type { FromExporter, ToExporter } from './messages';
import { zipFiles } from './zip-files';

export function answerExporter(ask: ToExporter): FromExporter {
  try {
    const bytes = ask.make === 'zip' ? zipFiles(ask.files) : handBack(ask.make, ask.summaries, ask.options);
    return { ok: true, bytes };
  } catch (fault) {
    return { ok: false, what: fault instanceof Error ? fault.message : String(fault) };
  }
}
