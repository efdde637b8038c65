import { createRoot, type Root } from 'react-dom/client';
import {
  excelIsHere,
  officeSurroundings,
  onRibbonCommand,
  storageKey,
  watchTheme,
} from '../hosts/excel/environment';
import { createExcelHost } from '../hosts/excel/excel-host';
import { startWorkerEngine } from './engine/start-worker';
import { PlainPage } from './parts/PlainPage';
import { OutsideExcel } from './parts/OutsideExcel';
import { WaitingForExcel } from './parts/WaitingForExcel';
import { actionOf, type AskedAction } from './pane-action';
import { PaneApp } from './PaneApp';

/** The task pane in Excel; elsewhere a page that says where it belongs. */
async function start(root: Root): Promise<void> {
  // Office may take its time, or never answer: the pane must not stay white.
  root.render(
    <PlainPage>
      <WaitingForExcel />
    </PlainPage>,
  );
  if (!(await excelIsHere())) {
    root.render(
      <PlainPage>
        <OutsideExcel />
      </PlainPage>,
    );
    return;
  }
  const { language, document, ...surroundings } = officeSurroundings();
  const host = createExcelHost({ document });
  const engine = startWorkerEngine();
  let { dark } = surroundings;
  let asked: AskedAction = { action: actionOf(location.search), nth: 0 };
  const draw = (): void => {
    root.render(
      <PaneApp
        host={host}
        engine={engine}
        language={language}
        dark={dark}
        asked={asked}
        storageKey={storageKey}
      />,
    );
  };
  draw();
  watchTheme((now) => {
    dark = now;
    draw();
  });
  onRibbonCommand((action) => {
    asked = { action, nth: asked.nth + 1 };
    draw();
  });
}

const place = document.getElementById('pane');
if (place) void start(createRoot(place));
