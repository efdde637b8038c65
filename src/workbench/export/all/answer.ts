import { handBack } from '../../../hosts/file/hand-back';
import type { FromExporter, ToExporter } from './messages';

export function answerExporter(ask: ToExporter): FromExporter {
  try {
    return { ok: true, bytes: handBack(ask.make, ask.summaries, ask.options) };
  } catch (fault) {
    return { ok: false, what: fault instanceof Error ? fault.message : String(fault) };
  }
}
