import type { Page } from 'playwright-core';

/** From its first script on, a page changes its looks at once: half-way through, a colour is neither the one nor the other. */
export async function keepStill(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('*, ::before, ::after { transition: none !important; animation: none !important; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}

/** Waits until a page is as it will stay: nothing moves, and for some frames nothing was put in or taken out. */
export async function still(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    let quiet = 0;
    const watch = new MutationObserver(() => (quiet = 0));
    watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    while (quiet < 5) {
      await frame();
      quiet = document.getAnimations().some(({ playState }) => playState === 'running') ? 0 : quiet + 1;
    }
    watch.disconnect();
  });
}
