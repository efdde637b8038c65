import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { excelIsHere, officeSurroundings } from '../hosts/excel/environment';
import { createExcelHost } from '../hosts/excel/excel-host';
import { startWorkerEngine } from './engine/start-worker';
import { OutsideExcel } from './parts/OutsideExcel';
import { actionOf } from './pane-action';
import { PaneApp } from './PaneApp';

/** The task pane in Excel; elsewhere a page that says where it belongs. */
async function start(place: HTMLElement): Promise<void> {
  const root = createRoot(place);
  if (!(await excelIsHere())) {
    root.render(
      <FluentProvider theme={webLightTheme}>
        <OutsideExcel />
      </FluentProvider>,
    );
    return;
  }
  const { language, dark } = officeSurroundings();
  root.render(
    <PaneApp
      host={createExcelHost()}
      engine={startWorkerEngine()}
      language={language}
      dark={dark}
      action={actionOf(location.search)}
    />,
  );
}

const place = document.getElementById('pane');
if (place) void start(place);
