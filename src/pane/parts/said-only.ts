import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  said: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** The class of what is said by screen readers and not seen. */
export function useSaidOnly(): string {
  return useStyles().said;
}
