import { Link } from '@fluentui/react-components';
import type { ListedFinding } from '../state/finding-groups';
import { placeOf, type Place } from '../state/finding-address';
import { useSpelled } from '../state/pane-context';
import { useText } from '../text/language';
import { useFindingStyles } from './finding-styles';

/** Cells that take part, named one by one; of more the number. */
const MOST = 12;

interface RelatedCellsProps {
  readonly finding: ListedFinding;
  readonly onGo: (place: Place) => void;
}

export function RelatedCells({ finding, onGo }: RelatedCellsProps) {
  const styles = useFindingStyles();
  const { finding: text } = useText();
  const { address } = useSpelled();
  const { related, sheet } = finding;
  if (related.length === 0) return null;
  return (
    <div className={styles.links}>
      <span className={styles.muted}>{text.related}</span>
      {related.slice(0, MOST).map((one) => (
        <Link
          as="button"
          key={one}
          aria-label={text.goTo(address(one))}
          onClick={() => {
            onGo(placeOf(one, sheet));
          }}
        >
          {address(one)}
        </Link>
      ))}
      {related.length > MOST && <span>{text.moreCells(related.length - MOST)}</span>}
    </div>
  );
}
