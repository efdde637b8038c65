import { createRoot, type Root } from 'react-dom/client';
import { excelIsHere, officeSurroundings, onRibbonCommand } from '../../hosts/excel/environment';
import { createExcelHost } from '../../hosts/excel/excel-host';
import { probeCalls } from '../../hosts/excel/probe/probe-calls';
import { probeHead } from '../../hosts/excel/probe/surroundings';
import { OutsideExcel } from '../parts/OutsideExcel';
import { PlainPage } from '../parts/PlainPage';
import { WaitingForExcel } from '../parts/WaitingForExcel';
import { ProbePage } from './ProbePage';

/** `npm run excel:probe`: the page that the manifest opens is this one. */
async function start(root: Root): Promise<void> {
  const draw = (page: React.ReactNode): void => {
    root.render(<PlainPage>{page}</PlainPage>);
  };
  draw(<WaitingForExcel />);
  if (!(await excelIsHere())) {
    draw(<OutsideExcel />);
    return;
  }
  // The buttons of the ribbon are answered, and do nothing here.
  onRibbonCommand(() => undefined);
  const host = createExcelHost({ document: officeSurroundings().document });
  const wait = (milliseconds: number): Promise<void> =>
    new Promise((done) => void setTimeout(done, milliseconds));
  draw(
    <ProbePage
      head={probeHead(PROBE_VERSION, new Date().toISOString(), navigator.userAgent)}
      calls={probeCalls(host, wait)}
    />,
  );
}

declare const PROBE_VERSION: string;

const place = document.getElementById('pane');
if (place) void start(createRoot(place));
