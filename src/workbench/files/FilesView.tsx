import { Button, makeStyles, SearchBox, Select, ToggleButton, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { figure } from '../../core/language/figures';
import { heldAgainst, oldVersions } from '../../report/rounds/old-version';
import { useStore } from '../../pane/state/store';
import { useLanguage } from '../../pane/text/language';
import { ExportAllMenu } from '../export/all/ExportAllMenu';
import { useFiles, useWorkbench } from '../state/workbench-context';
import { useWorkbenchText } from '../text/workbench-text';
import { FILE_FILTERS, type FileFilter, fileRows, filterRows, searchRows, sortRows } from './file-rows';
import { FilesTable } from './FilesTable';
import { filesChoice } from './files-choice';
import { createStatusDesk } from './file-statuses';
import { RoundBar } from './RoundBar';
import { RulesList } from './RulesList';
import { StatusMenu } from './StatusMenu';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    height: '100%',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  search: { minWidth: '180px', maxWidth: '280px', flexGrow: 1 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

/** All files on one screen: agencies down, tables across, the worst first. */
export function FilesView() {
  const styles = useStyles();
  const { matrix: text } = useWorkbenchText();
  const language = useLanguage();
  const { library, reviews } = useWorkbench();
  const files = useFiles();
  const { summaries, running, stopped, before } = useStore(reviews);
  const choice = filesChoice(library);
  const { filter, search, byRule, sort: chosen } = useStore(choice);
  const ids = files.map(({ id }) => id).join(' ');
  useEffect(() => {
    void reviews.run(language);
    return reviews.stop;
  }, [reviews, language, ids]);
  const [statuses] = useState(createStatusDesk);
  const { notes } = useStore(statuses);
  const all = useMemo(() => fileRows(files, summaries, before, notes), [files, summaries, before, notes]);
  const held = useMemo(
    () =>
      heldAgainst(
        files.flatMap(({ id }) => summaries.get(id) ?? []),
        before,
      ),
    [files, summaries, before],
  );
  const befores = useMemo(() => oldVersions(summaries, before), [summaries, before]);
  const done = all.filter(({ checked }) => checked).length;
  const ready = done === files.length;
  // While files are being checked the rows stay where they are, unless someone wants another order.
  const sort = chosen ?? { by: ready ? ('galat' as const) : ('given' as const), down: true };
  const found = searchRows(all, search);
  const rows = sortRows(filterRows(found, filter), sort.by, sort.down);
  const count = (of: FileFilter): number => filterRows(found, of).length;
  return (
    <main className={styles.page}>
      <div className={styles.line}>
        <h1 className={styles.title}>{text.title}</h1>
        <SearchBox
          size="small"
          className={styles.search}
          aria-label={text.search}
          placeholder={text.search}
          value={search}
          onChange={(_, { value }) => {
            choice.set({ search: value });
          }}
        />
        <Select
          size="small"
          aria-label={text.show}
          value={filter}
          onChange={(_, { value }) => {
            choice.set({ filter: FILE_FILTERS.find((one) => one === value) ?? 'all' });
          }}
        >
          {FILE_FILTERS.map((one) => (
            <option key={one} value={one}>
              {text.filters[one]} ({figure(filterRows(found, one).length)})
            </option>
          ))}
        </Select>
        {!ready && !stopped && (
          <Button size="small" onClick={reviews.stop}>
            {text.stop}
          </Button>
        )}
        {!ready && stopped && (
          <Button size="small" onClick={() => void reviews.run(language)}>
            {text.goOn}
          </Button>
        )}
        <ToggleButton
          size="small"
          checked={byRule}
          onClick={() => {
            choice.set({ byRule: !byRule });
          }}
        >
          {text.byRule}
        </ToggleButton>
        <ExportAllMenu summaries={held} befores={befores} />
        <StatusMenu desk={statuses} files={files.map(({ given }) => given.name)} />
        <RoundBar rows={rows} />
        <span role="status">
          {ready
            ? text.ready({
                of: found.length,
                bergalat: count('bergalat'),
                tanpaGalat: count('tanpa-galat'),
                belumDikenali: count('belum-dikenali'),
                tidakTerbaca: count('tidak-terbaca'),
              })
            : text.progress(done, files.length)}
          {rows.length < files.length && ` · ${text.shownOf(rows.length, files.length)}`}
        </span>
      </div>
      {byRule ? (
        <RulesList rows={rows} />
      ) : (
        <FilesTable
          rows={rows}
          running={running}
          statuses={statuses}
          sort={sort}
          onSort={(by) => {
            choice.set({ sort: { by, down: sort.by === by ? !sort.down : true } });
          }}
        />
      )}
      {rows.length === 0 && <p className={styles.hint}>{text.none}</p>}
    </main>
  );
}
