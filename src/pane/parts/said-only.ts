import { type GriffelStyle, makeStyles } from '@fluentui/react-components';

/** How what is said by screen readers alone is kept from sight. */
export const SAID_ONLY: GriffelStyle = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
};

const useStyles = makeStyles({ said: SAID_ONLY });

/** The class of what is said by screen readers and not seen. */
export function useSaidOnly(): string {
  return useStyles().said;
}
