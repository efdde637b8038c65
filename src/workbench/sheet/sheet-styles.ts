import { makeStyles, tokens } from '@fluentui/react-components';
import { SAID_ONLY } from '../../pane/parts/said-only';

const SELECTED = 'rgba(15, 108, 189, 0.16)';
/** On the author's white ground the colours stay the same whatever the theme around it. */
export const MARK_COLOURS = { galat: '#b10e1c', peringatan: '#8a3707', catatan: '#0f548c' } as const;
export const FRAME_COLOUR = '#0f6cbd';
/** Of no severity. */
const TAG_COLOUR = '#5c2e91';
const TAG_GROUND = 'rgba(92, 46, 145, 0.12)';
const FORCED = '@media (forced-colors: active)';

export const useGridStyles = makeStyles({
  scroller: {
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
    backgroundColor: '#fff',
    color: '#000',
    colorScheme: 'light',
    overscrollBehavior: 'contain',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  heads: { position: 'sticky', top: 0, zIndex: 4 },
  headRow: { position: 'relative', backgroundColor: tokens.colorNeutralBackground3 },
  corner: {
    position: 'sticky',
    left: 0,
    zIndex: 2,
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground3,
    boxSizing: 'border-box',
  },
  head: {
    position: 'absolute',
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    fontFamily: tokens.fontFamilyBase,
    fontSize: '12px',
    lineHeight: '16px',
    userSelect: 'none',
    fontVariantNumeric: 'tabular-nums',
  },
  headSelected: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  gapBefore: { borderTop: `3px double ${tokens.colorNeutralForeground3}` },
  gapLeft: { borderLeft: `3px double ${tokens.colorNeutralForeground3}` },
  role: {
    position: 'absolute',
    boxSizing: 'border-box',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    padding: '0 4px',
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `2px solid ${tokens.colorBrandStroke1}`,
    fontFamily: tokens.fontFamilyBase,
    fontSize: '11px',
    lineHeight: '16px',
    textAlign: 'center',
  },
  overlay: {
    position: 'absolute',
    left: 0,
    overflowX: 'visible',
    overflowY: 'clip',
    isolation: 'isolate',
    backgroundColor: '#fff',
    boxShadow: '0 2px 3px rgba(0, 0, 0, 0.18)',
  },
  body: { position: 'relative', isolation: 'isolate' },
  row: { position: 'absolute', left: 0 },
  stuck: {
    position: 'sticky',
    left: 0,
    overflowX: 'clip',
    overflowY: 'visible',
    backgroundColor: '#fff',
  },
  stuckEdge: { boxShadow: '2px 0 3px rgba(0, 0, 0, 0.12)', clipPath: 'inset(-9999px -4px -9999px 0)' },
  cell: {
    position: 'absolute',
    top: 0,
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    overflow: 'clip',
    cursor: 'cell',
    contain: 'layout style',
  },
  runsOver: { overflow: 'visible' },
  text: { display: 'block', whiteSpace: 'pre', overflow: 'clip', maxHeight: '100%', flexShrink: 0 },
  wraps: { width: '100%' },
  filled: { display: 'flex', justifyContent: 'space-between' },
  selected: {
    backgroundImage: `linear-gradient(${SELECTED}, ${SELECTED})`,
    [FORCED]: { outline: '1px dashed Highlight', outlineOffset: '-1px' },
  },
  // By an outline and not by a ground: the author's colours stay.
  lit: { outline: `2px dashed ${tokens.colorPaletteBerryBorderActive}`, outlineOffset: '-2px' },
  active: {
    backgroundImage: 'none',
    outline: `2px solid ${FRAME_COLOUR}`,
    outlineOffset: '-2px',
    zIndex: 2,
    [FORCED]: { outline: '3px solid Highlight', outlineOffset: '-3px' },
  },
  mark: { position: 'absolute', top: 0, right: 0, width: '11px', height: '11px', pointerEvents: 'none' },
  // Its value stays whole: a ground and dashes around it, two lines where the other side has no such row.
  tagged: {
    backgroundImage: `linear-gradient(${TAG_GROUND}, ${TAG_GROUND})`,
    outline: `2px dashed ${TAG_COLOUR}`,
    outlineOffset: '-2px',
    [FORCED]: { outlineColor: 'CanvasText' },
  },
  alone: { outlineStyle: 'double', outlineWidth: '4px', outlineOffset: '-4px' },
  galat: { color: MARK_COLOURS.galat, [FORCED]: { color: 'CanvasText' } },
  peringatan: { color: MARK_COLOURS.peringatan, [FORCED]: { color: 'CanvasText' } },
  catatan: { color: MARK_COLOURS.catatan, [FORCED]: { color: 'CanvasText' } },
  pulse: {
    position: 'absolute',
    inset: 0,
    pointerEvents: 'none',
    animationName: {
      from: { boxShadow: `inset 0 0 0 12px ${FRAME_COLOUR}` },
      to: { boxShadow: 'inset 0 0 0 0 transparent' },
    },
    animationDuration: '900ms',
    animationIterationCount: 1,
    animationFillMode: 'forwards',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
  },
  unseen: SAID_ONLY,
});

export type GridStyles = ReturnType<typeof useGridStyles>;
