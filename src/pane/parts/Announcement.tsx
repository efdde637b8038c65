import { useSaidOnly } from './said-only';

/** For screen readers alone: what has changed on the screen without them. */
export function Announcement({ children }: { readonly children: string }) {
  return (
    <div role="status" className={useSaidOnly()}>
      {children}
    </div>
  );
}
