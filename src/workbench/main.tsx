import { createRoot } from 'react-dom/client';
import { readyBookWorker } from './book/start-book-worker';
import { keepOffline } from './keep-offline';
import { WorkbenchApp } from './WorkbenchApp';

// The page's security policy allows no styles in its markup.
document.body.style.margin = '0';
const place = document.getElementById('workbench');
if (place) {
  createRoot(place).render(<WorkbenchApp sample={new URLSearchParams(location.search).get('contoh')} />);
}
keepOffline();
addEventListener('load', readyBookWorker);
