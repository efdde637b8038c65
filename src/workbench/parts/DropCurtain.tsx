import { makeStyles, tokens } from '@fluentui/react-components';
import type { GivenFile } from '../state/library';
import { useDrop } from '../state/use-drop';
import { useWorkbenchText } from '../text/workbench-text';

const useStyles = makeStyles({
  curtain: {
    position: 'fixed',
    inset: tokens.spacingHorizontalM,
    zIndex: 1000,
    display: 'grid',
    placeItems: 'center',
    // The page below would otherwise see the file enter and leave at every edge of its parts.
    pointerEvents: 'none',
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    fontSize: tokens.fontSizeHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface DropCurtainProps {
  readonly onFiles: (given: readonly GivenFile[]) => void;
}

/** Files can be dropped anywhere on the page; shows that while they are held over it. */
export function DropCurtain({ onFiles }: DropCurtainProps) {
  const styles = useStyles();
  const { start } = useWorkbenchText();
  const over = useDrop(onFiles);
  return over ? <div className={styles.curtain}>{start.dropNow}</div> : null;
}
