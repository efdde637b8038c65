import { mergeClasses } from '@fluentui/react-components';
import type { CellTag } from '../model/cell-tags';
import { useGridStyles } from '../sheet-styles';

interface TagCornerProps {
  readonly tag: CellTag;
  /** Away from where the text of the cell is. */
  readonly atLeft: boolean;
}

/** The tag of a cell: seen as a word, heard as a sentence. */
export function TagCorner({ tag, atLeft }: TagCornerProps) {
  const styles = useGridStyles();
  return (
    <>
      <span
        className={mergeClasses(styles.tag, atLeft && styles.tagAtLeft)}
        title={tag.said}
        aria-hidden="true"
        data-part="tag"
      >
        {tag.short}
      </span>
      <span className={styles.unseen}>{`, ${tag.said}`}</span>
    </>
  );
}
