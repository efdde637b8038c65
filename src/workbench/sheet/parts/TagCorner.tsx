import type { CellTag } from '../model/cell-tags';
import { useGridStyles } from '../sheet-styles';

/** What is said of a marked cell. It is seen as the cell's ground and dashes, so that nothing lies on its value. */
export function TagCorner({ tag }: { readonly tag: CellTag }) {
  const styles = useGridStyles();
  return (
    <span className={styles.unseen} data-part="tag">
      {`, ${tag.said}`}
    </span>
  );
}
