import { makeStyles, tokens } from '@fluentui/react-components';
import { roleName } from '../../core/facts/role-words';
import type { Language } from '../../core/language/language';
import type { PaneColumn, PaneTable } from '../engine/pane-report';
import { MissingNote } from '../parts/MissingNote';
import { useLanguage, useText } from '../text/language';

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: 'anywhere' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
  },
  role: { margin: 0, overflowWrap: 'anywhere' },
  letters: { fontWeight: tokens.fontWeightSemibold },
});

/** Why it was taken for this table, and which columns are read as what. */
export function TableEvidence({ table }: { readonly table: PaneTable }) {
  const styles = useStyles();
  const { table: text } = useText();
  const language = useLanguage();
  return (
    <>
      <p className={styles.text}>{text.sure(Math.round(table.confidence * 100))}</p>
      <ul className={styles.list}>
        {table.evidence.map((evidence) => (
          <li key={evidence.id}>{evidence[language]}</li>
        ))}
        <li>{text.rows(table.rows)}</li>
      </ul>
      <MissingNote feature="merges" />
      <p className={styles.text}>{table.list?.[language] ?? text.noList}</p>
      <dl className={styles.columns} aria-label={text.columns}>
        {table.columns.map((column) => (
          <div key={`${column.role} ${column.letters}`} style={{ display: 'contents' }}>
            <dt className={styles.letters}>{column.letters}</dt>
            <dd className={styles.role}>{columnName(column, language)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function columnName({ role, period, heading }: PaneColumn, language: Language): string {
  const word = roleName(role, language);
  const name = period === null ? word : `${word} ${String(period)}`;
  return heading === '' ? name : `${name} — ${heading}`;
}
