import { useEffect, useMemo, useRef, useState } from 'react';
import type { FindingGroup, ListedFinding } from './finding-groups';

export interface FindingWalk {
  readonly current: ListedFinding | null;
  readonly openKey: string | null;
  /** 0-based place of the current finding among all that are shown. */
  readonly at: number;
  readonly count: number;
  /** Makes a finding the current one and moves the focus to it. */
  go(finding: ListedFinding): void;
  step(by: 1 | -1): ListedFinding | null;
  toggle(finding: ListedFinding): void;
  close(): void;
}

/** Where the user is in the list, and how often what stood there made way for what follows it. */
interface Place {
  readonly key: string | null;
  readonly at: number;
  readonly succeeded: number;
}

export function findingElementId(key: string): string {
  return `temuan ${key}`;
}

/** Which finding the user is at and which is open; when one is mended, its place goes to the one that follows. */
export function useFindingWalk(groups: readonly FindingGroup[]): FindingWalk {
  const all = useMemo(() => groups.flatMap(({ findings }) => findings), [groups]);
  const [place, setPlace] = useState<Place>({ key: null, at: -1, succeeded: 0 });
  const [openKey, setOpenKey] = useState<string | null>(null);
  const focusWanted = useRef(false);
  const successions = useRef(0);
  const { key, succeeded } = place;
  const found = all.findIndex((finding) => finding.key === key);
  const at = key === null ? -1 : found >= 0 ? found : Math.min(place.at, all.length - 1);
  const current = all[at] ?? null;
  if (current && (current.key !== key || at !== place.at))
    setPlace({ key: current.key, at, succeeded: current.key === key ? succeeded : succeeded + 1 });

  useEffect(() => {
    // The focus stood on what is gone: the keyboard goes on from what follows.
    if (succeeded !== successions.current) focusWanted.current ||= document.activeElement === document.body;
    successions.current = succeeded;
    if (focusWanted.current && current) {
      focusWanted.current = false;
      const element = document.getElementById(findingElementId(current.key));
      element?.focus();
      element?.scrollIntoView({ block: 'nearest' });
    }
  });

  const setKey = (next: string): void => setPlace((now) => ({ ...now, key: next }));
  const go = (finding: ListedFinding): void => {
    focusWanted.current = true;
    setKey(finding.key);
  };
  return {
    current,
    openKey,
    at,
    count: all.length,
    go,
    step: (by) => {
      const next = all[current === null ? (by === 1 ? 0 : all.length - 1) : at + by];
      if (!next) return null;
      go(next);
      setOpenKey((open) => (open === null ? null : next.key));
      return next;
    },
    toggle: (finding) => {
      setKey(finding.key);
      setOpenKey((open) => (open === finding.key ? null : finding.key));
    },
    close: () => {
      setOpenKey(null);
    },
  };
}
