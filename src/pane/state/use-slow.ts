import { useEffect, useState } from 'react';

/** True once something has gone on for so long that a person wonders; milliseconds. */
export function useSlow(going: boolean, after = 300): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!going) return;
    const timer = setTimeout(() => {
      setSlow(true);
    }, after);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [going, after]);
  return slow && going;
}
