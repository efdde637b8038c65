import type { WorkbookHost } from '../../../src/hosts/host';
import { createExerciseDesk, pointsOf, type RunningExercise } from '../../../src/pane/state/exercise-desk';

const running: RunningExercise = {
  kind: 'T-C.33',
  sheet: 'Latihan T-C.33',
  from: 1_000,
  until: null,
  helped: { F11: 2 },
};

/** A workbook that keeps one text. */
function keeping(text: string | null): { readonly host: WorkbookHost; readonly kept: () => string | null } {
  let kept = text;
  const host = {
    recall: () => Promise.resolve({ ok: true, value: kept }),
    keep: (_: string, given: string) => {
      kept = given;
      return Promise.resolve({ ok: true, value: undefined });
    },
  };
  return { host: host as never, kept: () => kept };
}

async function recalled(text: string | null): Promise<RunningExercise | null | undefined> {
  const desk = createExerciseDesk(keeping(text).host);
  await desk.recall();
  return desk.get().running;
}

test('an exercise goes on in a pane that is opened anew, with its time and the help that was given', async () => {
  const { host, kept } = keeping(null);
  createExerciseDesk(host).keep(running);
  expect(await recalled(kept())).toEqual(running);
});

test('one that came with a workbook begins without time and help', async () => {
  expect(await recalled('{"kind":"T-C.33","sheet":"T-C.33"}')).toEqual({
    kind: 'T-C.33',
    sheet: 'T-C.33',
    from: null,
    until: null,
    helped: {},
  });
});

test.each([null, '', 'x', '[]', '{"kind":"T-C.99","sheet":"x"}', '{"kind":"T-C.33","sheet":3}'])(
  '%j is none',
  async (text) => {
    expect(await recalled(text)).toBeNull();
  },
);

test('each mistake brings three points, one less for each step of help', () => {
  expect(pointsOf(['F11', 'F12'], { helped: { F11: 2 } })).toBe(4);
  expect(pointsOf(['F11'], { helped: { F11: 9 } })).toBe(0);
  expect(pointsOf([], { helped: {} })).toBe(0);
});
