import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { PaneReport } from '../engine/pane-report';
import { kindName } from '../../core/layouts/kind-name';
import { countOf } from '../text/figures';
import { MissingNote } from '../parts/MissingNote';
import { TablePicture } from '../parts/TablePicture';
import { useLanguage, useText } from '../text/language';

const TableClaim = lazy(() => import('./TableClaim').then((module) => ({ default: module.TableClaim })));

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface NoTableProps {
  readonly report: PaneReport;
  /** The sheet that is looked at; null until Excel has said. */
  readonly sheet: string | null;
  /** Shows the tables of the other sheets. */
  readonly onWhole: () => void;
  /** Opens the templates. */
  readonly onMake: () => void;
}

/** No table here: what came nearest, or where there are some, and what to do about it. */
export function NoTable({ report, sheet, onWhole, onMake }: NoTableProps) {
  const styles = useStyles();
  const text = useText();
  const [claiming, setClaiming] = useState(false);
  const elsewhere = report.tables.length;
  const empty = report.cellsSeen === 0;
  return (
    <div>
      <WhatIsHere report={report} />
      {claiming && sheet !== null ? (
        <Suspense fallback={text.loading}>
          <TableClaim
            key={sheet}
            sheet={sheet}
            onCancel={() => {
              setClaiming(false);
            }}
          />
        </Suspense>
      ) : (
        <div className={styles.buttons}>
          {elsewhere > 0 && (
            <Button appearance="primary" onClick={onWhole}>
              {text.result.otherSheets(elsewhere)}
            </Button>
          )}
          {!empty && sheet !== null && (
            <Button
              {...(elsewhere === 0 && { appearance: 'primary' })}
              onClick={() => {
                setClaiming(true);
              }}
            >
              {text.result.thisIs}
            </Button>
          )}
          <Button {...(elsewhere === 0 && empty && { appearance: 'primary' })} onClick={onMake}>
            {text.result.fromTemplate}
          </Button>
        </div>
      )}
    </div>
  );
}

function WhatIsHere({ report: { tables, nearest, cellsSeen, sheetsSeen } }: { readonly report: PaneReport }) {
  const { result: text } = useText();
  const language = useLanguage();
  if (tables.length > 0) return <p>{text.noTableHere}</p>;
  if (cellsSeen === 0) {
    return (
      <>
        <p>{text.empty}</p>
        <TablePicture />
      </>
    );
  }
  return (
    <>
      <p>{text.noTable}</p>
      <p>
        {nearest
          ? text.nearest(nearest.sheet, kindName(nearest.kind, language), nearest.matched, nearest.of)
          : text.nothingNear}
      </p>
      <p>{text.seen(sheetsSeen, countOf(cellsSeen, language))}</p>
      <MissingNote feature="merges" />
    </>
  );
}
