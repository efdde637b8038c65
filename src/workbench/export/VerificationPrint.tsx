import { createPortal } from 'react-dom';
import { STYLE } from '../../report/html/style';
import type { Language } from '../../core/language/language';
import type { Verification } from '../../report/verification/verification';
import { verificationSection } from '../../report/verification/verification-section';
import { useStyleSheet } from './use-style-sheet';

/** On paper the sheet stands alone, without the page around it. */
const ALONE = `
body>:not(.lembar-cetak){display:none!important}
html,body{height:auto!important;overflow:visible!important}
.verifikasi{break-before:auto!important}`;

interface VerificationPrintProps {
  readonly verification: Verification;
  readonly language: Language;
}

/** The sheet as it is printed, the same as in the report; unseen on the screen. */
export function VerificationPrint({ verification, language }: VerificationPrintProps) {
  useStyleSheet('.lembar-cetak{display:none}', 'screen');
  useStyleSheet(STYLE + ALONE, 'print');
  const { markup } = verificationSection(verification, language);
  return createPortal(
    <div className="lembar-cetak">
      {/* Markup is made by `html` alone, which escapes whatever comes from a workbook or a person. */}
      <div dangerouslySetInnerHTML={{ __html: markup }} />
    </div>,
    document.body,
  );
}
