import { makeStyles, tokens } from '@fluentui/react-components';
import { useText } from '../text/language';

const useStyles = makeStyles({
  figure: { margin: `${tokens.spacingVerticalM} 0`, maxWidth: '340px' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    fontVariantNumeric: 'tabular-nums',
    '& td': { border: `1px solid ${tokens.colorNeutralStroke2}`, padding: '2px 4px' },
    '& tr:first-child td, & tr:nth-child(2) td': {
      backgroundColor: tokens.colorNeutralBackground3,
      textAlign: 'center',
    },
    '& td:last-child': { textAlign: 'right' },
  },
  caption: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Headings as the official form has them, so in Indonesian whatever is spoken. */
const ROWS = [
  ['Kode', 'Program dan Kegiatan', 'Target', 'Pagu (Rp)'],
  ['1', '2', '3', '4'],
  ['1.06.02', 'Program …', '', '508.000.000'],
  ['1.06.02.2.03', 'Kegiatan …', '12 orang', '380.000.000'],
  ['1.06.02.2.04', 'Kegiatan …', '4 dokumen', '128.000.000'],
] as const;

/** What a table that can be checked looks like: for a page on which there is none yet. */
export function TablePicture() {
  const styles = useStyles();
  const { result: text } = useText();
  return (
    <figure className={styles.figure}>
      <table className={styles.table} role="presentation" aria-hidden="true">
        <tbody>
          {ROWS.map((row) => (
            <tr key={row[0]}>
              {row.map((cell) => (
                <td key={cell}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <figcaption className={styles.caption}>{text.tablePicture}</figcaption>
    </figure>
  );
}
