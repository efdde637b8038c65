import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Severity } from '../../core/rules/finding';

const useStyles = makeStyles({
  mark: { flexShrink: 0, width: '12px', height: '12px' },
  galat: { color: tokens.colorStatusDangerForeground1 },
  peringatan: { color: tokens.colorStatusWarningForeground3 },
  catatan: { color: tokens.colorBrandForeground1 },
});

const SHAPES: Readonly<Record<Severity, React.ReactNode>> = {
  galat: <circle cx="6" cy="6" r="5" fill="currentColor" />,
  peringatan: <path d="M6 1 11.5 11H.5Z" fill="currentColor" />,
  catatan: <circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" strokeWidth="1.5" />,
};

/** A severity by shape and colour; the word stands beside it. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  return (
    <svg className={mergeClasses(styles.mark, styles[severity])} viewBox="0 0 12 12" aria-hidden="true">
      {SHAPES[severity]}
    </svg>
  );
}
