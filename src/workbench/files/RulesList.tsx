import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { figure } from '../../core/language/figures';
import { Disclosure } from '../../pane/parts/Disclosure';
import { SeverityMark } from '../../pane/parts/SeverityMark';
import { useLanguage } from '../../pane/text/language';
import { ruleTitle } from '../../report/rule-text';
import type { PublicFinding } from '../../report/schema';
import { useWorkbenchText } from '../text/workbench-text';
import type { FileRow } from './file-rows';
import { ruleRows, type RuleFile } from './rule-rows';
import { useOpenTable } from './use-open-table';

const useStyles = makeStyles({
  scroll: { position: 'relative', flexGrow: 1, minHeight: '240px', overflow: 'auto' },
  rule: { display: 'inline-flex', gap: tokens.spacingHorizontalS, alignItems: 'baseline' },
  title: { fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: `0 0 ${tokens.spacingVerticalS}`, paddingLeft: '2em' },
  finding: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'baseline' },
  says: {
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
  },
});

/** Findings of a file shown under a rule; opening the file shows them all. */
const MOST = 20;

/** What is wrong over all files, rule by rule; each finding leads straight to its cell. */
export function RulesList({ rows }: { readonly rows: readonly FileRow[] }) {
  const styles = useStyles();
  const language = useLanguage();
  const { matrix: text } = useWorkbenchText();
  const rules = useMemo(() => ruleRows(rows), [rows]);
  return (
    // A place that scrolls must be reachable by the keyboard.
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={text.byRule}>
      {rules.map(({ rule, severity, count, files }) => (
        <Disclosure
          key={rule}
          summary={
            <span className={styles.rule}>
              <SeverityMark severity={severity} />
              <span className={styles.title}>{ruleTitle(rule, language)}</span>
              {text.ofRule(count, files.length)}
            </span>
          }
        >
          {files.map((one) => (
            <FileFindings key={one.file.id} found={one} />
          ))}
        </Disclosure>
      ))}
      {rules.length === 0 && <p>{text.noProblems}</p>}
    </div>
  );
}

function FileFindings({ found: { file, findings } }: { readonly found: RuleFile }) {
  const styles = useStyles();
  const { matrix: text } = useWorkbenchText();
  const openTable = useOpenTable();
  const [all, setAll] = useState(false);
  const shown = all ? findings : findings.slice(0, MOST);
  const go = ({ sheet, cell }: PublicFinding): void => {
    void openTable(file.id, { sheet, range: cell });
  };
  return (
    <div style={{ paddingLeft: '1.5em' }}>
      {file.agency ?? file.name} · {file.name} ({figure(findings.length)})
      <ul className={styles.list}>
        {shown.map((finding, at) => (
          <li key={at} className={styles.finding}>
            <Link
              as="button"
              onClick={() => {
                go(finding);
              }}
            >
              {finding.sheet} {finding.cell}
            </Link>
            <span className={styles.says} title={finding.message}>
              {finding.message}
            </span>
          </li>
        ))}
      </ul>
      {findings.length > shown.length && (
        <Link
          as="button"
          onClick={() => {
            setAll(true);
          }}
        >
          {text.moreFindings(findings.length - shown.length)}
        </Link>
      )}
    </div>
  );
}
