import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { probeText, runProbe, type ProbeLine } from '../../hosts/excel/probe/run-probe';
import type { ProbeCall } from '../../hosts/excel/probe/probe-call';

interface ProbePageProps {
  readonly head: readonly string[];
  readonly calls: readonly ProbeCall[];
}

/** Runs the calls and shows what came back, as a text to be sent; for a tester, who reads Indonesian or English. */
export function ProbePage({ head, calls }: ProbePageProps) {
  const [lines, setLines] = useState<readonly ProbeLine[]>([]);
  const [running, setRunning] = useState(false);
  const [copied, setCopied] = useState('');
  const text = probeText(head, lines);
  const start = async (): Promise<void> => {
    setRunning(true);
    setCopied('');
    const own: ProbeLine[] = [];
    await runProbe(
      calls,
      (line) => {
        own.push(line);
        setLines([...own]);
      },
      () => performance.now(),
    );
    setRunning(false);
  };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('Tersalin. / Copied.');
    } catch {
      // A pane in Excel may be refused the clipboard: the text can be selected by hand.
      document.querySelector('textarea')?.select();
      setCopied('Tekan Ctrl+C. / Press Ctrl+C.');
    }
  };
  return (
    <main style={{ padding: '12px', display: 'flex', flexDirection: 'column', gap: '8px' }}>
      <h1 style={{ fontSize: '1.2em', margin: 0 }}>Probe Excel</h1>
      <p style={{ margin: 0 }}>
        Buka salinan buku kerja, tekan Mulai, tunggu sampai selesai (kira-kira satu menit), lalu kirimkan
        teksnya. Probe membuat satu lembar dan menghapusnya lagi; lembar Anda tidak ditulisi.
      </p>
      <p style={{ margin: 0 }} lang="en">
        Open a copy of a workbook, press Start, wait until it is done, then send us the text. The probe makes
        one sheet and deletes it again; your sheets are not written to.
      </p>
      <div style={{ display: 'flex', gap: '8px' }}>
        <Button appearance="primary" disabled={running} onClick={() => void start()}>
          Mulai / Start
        </Button>
        <Button disabled={running || lines.length === 0} onClick={() => void copy()}>
          Salin / Copy
        </Button>
      </div>
      <div role="status">
        {running ? `${String(lines.length)} / ${String(calls.length)} …` : copied}
        {!running && copied === '' && lines.length === calls.length && 'Selesai. / Done.'}
      </div>
      <textarea
        readOnly
        aria-label="Hasil / Result"
        value={text}
        rows={24}
        wrap="off"
        style={{ fontFamily: 'monospace', fontSize: '11px', width: '100%', boxSizing: 'border-box' }}
      />
    </main>
  );
}
