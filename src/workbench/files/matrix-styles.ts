import { makeStyles, tokens } from '@fluentui/react-components';

/** Cells of the matrix: rows of 25 pixels, so that a laptop's screen shows two dozen. */
export const useMatrixStyles = makeStyles({
  cell: {
    height: '25px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'left',
    verticalAlign: 'middle',
    whiteSpace: 'nowrap',
  },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    padding: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  foot: {
    position: 'sticky',
    bottom: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  first: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    maxWidth: '260px',
    '@media (min-width: 1600px)': { maxWidth: '380px' },
    minWidth: '180px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    '@media (max-width: 640px)': { maxWidth: '150px', minWidth: '110px' },
  },
  // Where both stay, they lie over those that only one of the two holds.
  corner: { zIndex: 3, backgroundColor: tokens.colorNeutralBackground2 },
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground2 },
  clipped: { maxWidth: '130px', overflow: 'hidden', textOverflow: 'ellipsis' },
});
