import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** A page that needs neither Excel nor a workbook. */
export function PlainPage({ children }: { readonly children: ReactNode }) {
  return <FluentProvider theme={webLightTheme}>{children}</FluentProvider>;
}
