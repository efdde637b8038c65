import type { Report } from '../../core/engine/report';

/** What could not be read of a file that is damaged in part. */
export function lostOf({ unread }: Report): Report['unread'] {
  return unread.filter(({ why }) => why === 'rusak');
}
