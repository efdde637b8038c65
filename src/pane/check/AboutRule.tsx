import type { RuleText } from '../../report/rule-text';
import { Disclosure } from '../parts/Disclosure';
import { useText } from '../text/language';
import { useFindingStyles } from './finding-styles';

export function AboutRule({ rule }: { readonly rule: RuleText }) {
  const styles = useFindingStyles();
  const { finding: text } = useText();
  return (
    <Disclosure summary={text.aboutRule}>
      <p className={styles.sentence}>
        <strong>{text.why}.</strong> {rule.why}
      </p>
      <p className={styles.sentence} style={{ marginTop: '6px' }}>
        <strong>{text.example}.</strong> {rule.example}
      </p>
    </Disclosure>
  );
}
