import { useEffect } from 'react';

/** Styles of the page for as long as it is used, by script: the page's security policy allows none in its markup. */
export function useStyleSheet(text: string, media: 'screen' | 'print'): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet({ media });
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [text, media]);
}
