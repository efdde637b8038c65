import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import { FindingFigures } from '../../pane/check/FindingFigures';
import { Announcement } from '../../pane/parts/Announcement';
import { SeverityMark } from '../../pane/parts/SeverityMark';
import { revealable } from '../../pane/state/finding-address';
import { groupFindings, withKeys } from '../../pane/state/finding-groups';
import { PaneContext, type PaneDesks } from '../../pane/state/pane-context';
import { useStore } from '../../pane/state/store';
import { useLiveCheck } from '../../pane/state/use-live-check';
import { useRuleTexts } from '../../pane/state/use-rule-texts';
import { useLanguage, useText } from '../../pane/text/language';
import { useWorkbenchText } from '../text/workbench-text';
import { PresenterFix } from './PresenterFix';
import { useFullScreen } from './use-full-screen';
import { useSteps } from './use-steps';

const useStyles = makeStyles({
  side: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    height: '100%',
    boxSizing: 'border-box',
    overflowY: 'auto',
    padding: tokens.spacingHorizontalXL,
    fontSize: '22px',
    lineHeight: '30px',
  },
  rule: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    margin: 0,
    fontSize: '28px',
    lineHeight: '36px',
  },
  cell: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  sentence: { margin: 0, overflowWrap: 'anywhere' },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    marginTop: 'auto',
  },
  quiet: { margin: 0, fontSize: '20px', color: tokens.colorNeutralForeground2 },
});

interface PresenterSideProps {
  readonly desks: PaneDesks;
  readonly onEnd: () => void;
}

/** One finding at a time, large enough for the last row of a room; the sheet follows. */
export function PresenterSide({ desks, onEnd }: PresenterSideProps) {
  const { host, checker } = desks;
  const side = useRef<HTMLElement>(null);
  const screen = useFullScreen(side);
  // What is mended before the room is checked before it too; the pane is not there to do so.
  useLiveCheck(host, checker, true);
  const styles = useStyles();
  const { present: text } = useWorkbenchText();
  const { severity, finding: words } = useText();
  const language = useLanguage();
  const ruleText = useRuleTexts();
  const { report } = useStore(checker);
  const all = useMemo(
    () => groupFindings(withKeys(report?.findings ?? [])).flatMap(({ findings }) => findings),
    [report],
  );
  const { at, go } = useSteps(all.length, onEnd);
  const finding = all[at];
  const table = report?.tables.find(({ id }) => id === finding?.table);
  const sheet = finding?.sheet;
  const address = finding && revealable(finding.cell, table);
  useEffect(() => {
    if (sheet !== undefined && address !== undefined) void host.reveal(sheet, address);
  }, [host, sheet, address]);
  return (
    <section ref={side} aria-label={text.start} className={styles.side}>
      {finding ? (
        <>
          <h2 className={styles.rule}>
            <SeverityMark severity={finding.severity} />
            {ruleText(finding.rule, language).title}
          </h2>
          <p className={styles.cell}>
            {finding.cell} · {severity[finding.severity]}
          </p>
          <p className={styles.sentence}>{finding.message[language]}</p>
          <FindingFigures finding={finding} />
        </>
      ) : (
        <p className={styles.sentence}>{text.none}</p>
      )}
      <PaneContext value={desks}>
        <PresenterFix finding={finding} />
      </PaneContext>
      <div className={styles.foot}>
        <Button
          size="large"
          disabled={at === 0}
          onClick={() => {
            go(at - 1);
          }}
        >
          {text.previous}
        </Button>
        <Button
          size="large"
          appearance="primary"
          disabled={at >= all.length - 1}
          onClick={() => {
            go(at + 1);
          }}
        >
          {text.next}
        </Button>
        {screen && (
          <Button size="large" aria-pressed={screen.on} onClick={screen.toggle}>
            {text.fullScreen}
          </Button>
        )}
        <Button size="large" onClick={onEnd}>
          {text.end}
        </Button>
        {finding && <span className={styles.quiet}>{words.position(at + 1, all.length)}</span>}
      </div>
      <p className={styles.quiet}>{text.keys}</p>
      <Announcement>{finding ? finding.message[language] : text.none}</Announcement>
    </section>
  );
}
