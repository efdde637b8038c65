import { startTransition, useEffect, useMemo, useState } from 'react';
import type { Bilingual } from '../../core/language/language';
import { useLanguage } from '../../pane/text/language';
import { bookProblems } from '../book/book-messages';
import type { CompareReply } from '../book/tasks/tasks';
import { settingsOf } from '../state/book-settings';
import type { Library, OpenBook } from '../state/library';
import { useWorkbench } from '../state/workbench-context';

export interface CompareAsked {
  readonly left: string;
  readonly right: string;
  readonly leftTable: string | null;
  readonly rightTable: string | null;
}

export type Compared =
  | { readonly is: 'running' }
  | { readonly is: 'failed'; readonly why: Bilingual }
  | {
      readonly is: 'done';
      readonly reply: CompareReply & { readonly ok: true };
      readonly books: ComparedBooks;
    };

const RUNNING: Compared = { is: 'running' };

/** The workbooks of both sides: one and the same where its own tables are compared. */
export interface ComparedBooks {
  readonly left: OpenBook;
  readonly right: OpenBook;
}

/** Compares two tables of open workbooks as they are now, in the worker of the left one. */
export function useComparison({ left, right, leftTable, rightTable }: CompareAsked): Compared {
  const { library } = useWorkbench();
  const language = useLanguage();
  const [answered, setAnswered] = useState<{
    readonly asked: CompareAsked;
    readonly answer: Compared;
  } | null>(null);
  const asked = useMemo(
    () => ({ left, right, leftTable, rightTable, language, library }),
    [left, right, leftTable, rightTable, language, library],
  );
  useEffect(() => {
    let here = true;
    const ask = async (): Promise<Compared> => {
      const one = await library.open(left);
      if (!one) return { is: 'failed', why: whyRefused(library, left) };
      const other = left === right ? null : await library.open(right);
      if (!other && left !== right) return { is: 'failed', why: whyRefused(library, right) };
      const reply = await one.book.make('compare', {
        settings: await settingsOf(one),
        language,
        other: other && {
          name: other.book.name,
          bytes: await other.book.host.bytes(),
          settings: await settingsOf(other),
        },
        left: leftTable,
        right: rightTable,
      });
      if (!reply.ok) return { is: 'failed', why: reply.error.message };
      return { is: 'done', reply, books: { left: one, right: other ?? one } };
    };
    void ask()
      .catch((fault: unknown): Compared => {
        const what = fault instanceof Error ? fault.message : String(fault);
        return { is: 'failed', why: bookProblems.stopped(what).message };
      })
      .then((answer) => {
        // A long list is drawn in pieces, so that the page answers meanwhile.
        if (here) startTransition(() => setAnswered({ asked, answer }));
      });
    return () => {
      here = false;
    };
  }, [asked, library, language, left, right, leftTable, rightTable]);
  return answered?.asked === asked ? answered.answer : RUNNING;
}

function whyRefused(library: Library, id: string): Bilingual {
  const stage = library.get().files.find((file) => file.id === id)?.stage;
  return stage?.is === 'refused' ? stage.why : bookProblems.stopped('').message;
}
