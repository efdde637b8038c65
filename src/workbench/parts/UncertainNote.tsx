import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { UncertainFigure } from '../../hosts/file/file-host';
import { Disclosure } from '../../pane/parts/Disclosure';
import { useLanguage } from '../../pane/text/language';
import type { BookHost } from '../book/book';
import { useUncertain } from '../state/use-uncertain';
import { useWorkbenchText } from '../text/workbench-text';

const useStyles = makeStyles({
  note: {
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  cells: {
    margin: 0,
    paddingBottom: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalXL,
    maxHeight: '12em',
    overflow: 'auto',
  },
});

/** More nobody walks through; the file tells Excel of all of them. */
const MOST = 50;

/** Which figures are old after a change, as only Excel can compute them; each leads to its cell. Nothing where none is. */
export function UncertainNote({ host }: { readonly host: BookHost }) {
  const styles = useStyles();
  const { book: text } = useWorkbenchText();
  const cells = useUncertain(host);
  if (cells.length === 0) return null;
  return (
    <section className={styles.note}>
      <Disclosure summary={text.uncertain(cells.length)}>
        <ul className={styles.cells}>
          {cells.slice(0, MOST).map((one) => (
            <UncertainCell key={`${one.sheet}!${one.cell}`} host={host} figure={one} />
          ))}
          {cells.length > MOST && <li>{text.uncertainMore(cells.length - MOST)}</li>}
        </ul>
      </Disclosure>
    </section>
  );
}

interface UncertainCellProps {
  readonly host: BookHost;
  readonly figure: UncertainFigure;
}

function UncertainCell({ host, figure: { sheet, cell, why } }: UncertainCellProps) {
  const language = useLanguage();
  return (
    <li>
      <Link as="button" onClick={() => void host.reveal(sheet, cell)}>
        {`${sheet}!${cell}`}
      </Link>{' '}
      {why[language]}
    </li>
  );
}
