import { shape } from '../host/shape';
import type { ChartModel } from '../model/workbook';
import { fullAddress, isRange, sheetOf, textArgument, type SheetTarget } from './targets';

interface ChartTarget extends SheetTarget {
  readonly chart: ChartModel;
}

interface SeriesTarget extends ChartTarget {
  readonly series: ChartModel['series'][number];
}

function addressOf(value: unknown): string {
  return isRange(value) ? fullAddress(value.sheet, value.area) : String(value);
}

export const chartsShape = shape<SheetTarget>('ChartCollection', {
  items: { of: 'Chart', list: (target) => sheetOf(target).charts.map((chart) => ({ ...target, chart })) },
  methods: {
    getCount: { since: 4, gives: 'value', run: (target) => sheetOf(target).charts.length },
    add: {
      gives: 'Chart',
      run: (target, args): ChartTarget => {
        const chart: ChartModel = {
          id: target.workbook.nextId('CHART'),
          type: textArgument(args, 0),
          name: `Chart ${String(sheetOf(target).charts.length + 1)}`,
          title: '',
          place: [],
          // Excel makes a series of what it is given; the fake's caller takes it away before adding its own.
          series: [{ name: 'Series1', values: addressOf(args[1]), categories: '' }],
        };
        sheetOf(target).charts.push(chart);
        return { ...target, chart };
      },
    },
  },
});

export const chartShape = shape<ChartTarget>('Chart', {
  properties: {
    name: { read: ({ chart }) => chart.name, write: ({ chart }, value) => void (chart.name = String(value)) },
  },
  links: {
    title: { to: 'ChartTitle', follow: (target) => target },
    series: { to: 'ChartSeriesCollection', follow: (target) => target },
  },
  methods: {
    setPosition: { run: ({ chart }, args) => void (chart.place = args.map(addressOf)) },
    delete: {
      run: ({ sheet, chart }) => {
        sheet.charts.splice(sheet.charts.indexOf(chart), 1);
      },
    },
  },
});

export const chartTitleShape = shape<ChartTarget>('ChartTitle', {
  properties: {
    text: {
      read: ({ chart }) => chart.title,
      write: ({ chart }, value) => void (chart.title = String(value)),
    },
  },
});

export const seriesCollectionShape = shape<ChartTarget>('ChartSeriesCollection', {
  items: {
    of: 'ChartSeries',
    list: (target) => target.chart.series.map((series): SeriesTarget => ({ ...target, series })),
  },
  methods: {
    getItemAt: {
      gives: 'ChartSeries',
      run: (target, args) => {
        const series = target.chart.series[Number(args[0])];
        return series ? { ...target, series } : null;
      },
    },
    add: {
      since: 7,
      gives: 'ChartSeries',
      run: (target, args): SeriesTarget => {
        const series = { name: String(args[0] ?? ''), values: '', categories: '' };
        target.chart.series.push(series);
        return { ...target, series };
      },
    },
  },
});

export const seriesShape = shape<SeriesTarget>('ChartSeries', {
  properties: {
    name: {
      read: ({ series }) => series.name,
      write: ({ series }, value) => void (series.name = String(value)),
    },
  },
  methods: {
    setValues: { since: 7, run: ({ series }, [range]) => void (series.values = addressOf(range)) },
    setXAxisValues: { since: 7, run: ({ series }, [range]) => void (series.categories = addressOf(range)) },
    delete: {
      since: 7,
      run: ({ chart, series }) => {
        chart.series.splice(chart.series.indexOf(series), 1);
      },
    },
  },
});
