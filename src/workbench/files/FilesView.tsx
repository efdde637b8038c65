import { Button, makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { useStore } from '../../pane/state/store';
import { useLanguage } from '../../pane/text/language';
import { ExportAllMenu } from '../export/all/ExportAllMenu';
import { useFiles, useWorkbench } from '../state/workbench-context';
import { useWorkbenchText } from '../text/workbench-text';
import { FILE_FILTERS, type FileFilter, fileRows, type FileSort, filterRows, sortRows } from './file-rows';
import { FilesTable } from './FilesTable';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  search: { minWidth: '280px' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

/** All files on one screen: agencies down, tables across, the worst first. */
export function FilesView() {
  const styles = useStyles();
  const { matrix: text } = useWorkbenchText();
  const language = useLanguage();
  const { reviews } = useWorkbench();
  const files = useFiles();
  const { summaries, running, stopped } = useStore(reviews);
  const [filter, setFilter] = useState<FileFilter>('all');
  const [search, setSearch] = useState('');
  const [sort, setSort] = useState<{ readonly by: FileSort; readonly down: boolean }>({
    by: 'galat',
    down: true,
  });
  const ids = files.map(({ id }) => id).join(' ');
  useEffect(() => {
    void reviews.run(language);
    return reviews.stop;
  }, [reviews, language, ids]);
  const all = useMemo(() => fileRows(files, summaries), [files, summaries]);
  const rows = sortRows(filterRows(all, filter, search), sort.by, sort.down);
  const done = all.filter(({ checked }) => checked).length;
  const withGalat = all.filter(({ checked }) => (checked?.row.counts.galat ?? 0) > 0).length;
  const ready = done === files.length;
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{text.title}</h1>
      <p className={styles.hint}>{text.hint}</p>
      <div className={styles.line}>
        <SearchBox
          className={styles.search}
          aria-label={text.search}
          placeholder={text.search}
          value={search}
          onChange={(_, { value }) => {
            setSearch(value);
          }}
        />
        <Select
          aria-label={text.show}
          value={filter}
          onChange={(_, { value }) => {
            setFilter(FILE_FILTERS.find((one) => one === value) ?? 'all');
          }}
        >
          {FILE_FILTERS.map((one) => (
            <option key={one} value={one}>
              {text.filters[one]}
            </option>
          ))}
        </Select>
        <span role="status">{ready ? text.ready(done, withGalat) : text.progress(done, files.length)}</span>
        {!ready && !stopped && <Button onClick={reviews.stop}>{text.stop}</Button>}
        {!ready && stopped && <Button onClick={() => void reviews.run(language)}>{text.goOn}</Button>}
        <ExportAllMenu summaries={files.flatMap(({ id }) => summaries.get(id) ?? [])} />
      </div>
      <FilesTable
        rows={rows}
        running={running}
        sort={sort}
        onSort={(by) => {
          setSort({ by, down: sort.by === by ? !sort.down : true });
        }}
      />
      {rows.length === 0 && <p className={styles.hint}>{text.none}</p>}
    </main>
  );
}
