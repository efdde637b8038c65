import { useEffect, useState } from 'react';

/** A value once it has stopped changing for a while: nobody is asked at every key. Milliseconds. */
export function useSettled<T>(value: T, after = 200): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(value);
    }, after);
    return () => {
      clearTimeout(timer);
    };
  }, [value, after]);
  return settled;
}
