import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useText } from '../text/language';

interface ProblemBarProps {
  readonly children: string;
  readonly intent?: 'error' | 'warning' | 'info';
  readonly onClose?: () => void;
}

/** Says what could not be done and what to do about it. */
export function ProblemBar({ children, intent = 'error', onClose }: ProblemBarProps) {
  const text = useText();
  return (
    <MessageBar intent={intent} layout="multiline" politeness="assertive">
      <MessageBarBody>{children}</MessageBarBody>
      {onClose && (
        <MessageBarActions>
          <Button size="small" onClick={onClose}>
            {text.close}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
