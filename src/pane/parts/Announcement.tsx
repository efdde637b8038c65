import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** For screen readers alone: what has changed on the screen without them. */
export function Announcement({ children }: { readonly children: string }) {
  return (
    <div role="status" className={useStyles().hidden}>
      {children}
    </div>
  );
}
