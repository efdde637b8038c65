import { makeStyles, tokens } from '@fluentui/react-components';

/** Below this the five columns do not fit beside each other: each line becomes a block. */
const NARROW = '@media (max-width: 700px)';

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
  button: {
    minWidth: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    justifyContent: 'flex-start',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
  },
  address: {
    color: tokens.colorBrandForegroundLink,
    paddingRight: tokens.spacingHorizontalXS,
    whiteSpace: 'nowrap',
  },
});
