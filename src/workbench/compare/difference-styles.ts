import { makeStyles, tokens } from '@fluentui/react-components';

/** Below this the five columns do not fit beside each other: each line becomes a block. */
const NARROW = '@media (max-width: 700px)';

/** On such a page the two sheets stay in view while the list below them scrolls. */
export const SHEETS_STAY = '@media (min-width: 900px) and (min-height: 700px)';

export const useDifferenceStyles = makeStyles({
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    tableLayout: 'fixed',
    [NARROW]: { display: 'block' },
  },
  head: {
    fontWeight: tokens.fontWeightSemibold,
    [NARROW]: { position: 'absolute', clipPath: 'inset(50%)', width: '1px', overflow: 'hidden' },
  },
  line: { [NARROW]: { display: 'block', padding: `${tokens.spacingVerticalXS} 0` } },
  first: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  current: {
    backgroundColor: tokens.colorNeutralBackground3,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  cell: {
    padding: `2px ${tokens.spacingHorizontalS}`,
    textAlign: 'left',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    fontWeight: 'inherit',
    [NARROW]: { display: 'block', padding: 0 },
  },
  /** Where the columns have no heads each side says which it is. */
  sided: {
    [NARROW]: {
      '::before': {
        content: 'attr(data-side) ":"',
        color: tokens.colorNeutralForeground2,
        fontSize: tokens.fontSizeBase200,
      },
    },
  },
  figure: {
    padding: `2px ${tokens.spacingHorizontalS}`,
    textAlign: 'right',
    verticalAlign: 'top',
    fontVariantNumeric: 'tabular-nums',
    fontWeight: 'inherit',
    [NARROW]: { display: 'block', padding: 0, textAlign: 'left' },
  },
  code: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  quiet: { color: tokens.colorNeutralForeground2 },
  /** Of our own: a list has hundreds, and each of Fluent's is felt. */
  button: {
    minHeight: '24px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    fontVariantNumeric: 'tabular-nums',
    // Where the sheets stay at the top, what has the focus must not come to lie under them.
    [SHEETS_STAY]: { scrollMarginTop: 'calc(54vh + 110px)' },
  },
  link: { color: tokens.colorBrandForegroundLink },
  address: {
    color: tokens.colorBrandForegroundLink,
    paddingRight: tokens.spacingHorizontalXS,
    whiteSpace: 'nowrap',
  },
});
