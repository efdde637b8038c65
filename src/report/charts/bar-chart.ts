import { html, type Markup, nothing } from '../html/markup';

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** What stands behind the bar. */
  readonly text: string;
  /** Colour class of the page: "galat", "peringatan", "catatan"; absent = the neutral one. */
  readonly tone?: string;
}

/** Where labels stand: long names of programs need the whole width, short titles of rules go before their bars. */
interface ChartForm {
  readonly row: number;
  readonly labels: number;
  readonly labelAt: number;
  readonly barAt: number;
  readonly longest: number;
  /** Room for the figure behind the longest bar. */
  readonly figures: number;
}

const FORMS = {
  above: { row: 38, labels: 0, labelAt: 13, barAt: 19, longest: 96, figures: 150 },
  beside: { row: 21, labels: 270, labelAt: 15, barAt: 4, longest: 38, figures: 50 },
} as const satisfies Record<string, ChartForm>;

const WIDTH = 680;
const BAR = 14;

/** Horizontal bars as inline SVG. */
export function barChart(title: string, bars: readonly Bar[], labels: keyof typeof FORMS): Markup {
  if (bars.length === 0) return nothing;
  const form = FORMS[labels];
  const most = Math.max(...bars.map(({ value }) => value), 1);
  const spoken = bars.map(({ label, text }) => `${label}: ${text}`).join('; ');
  return html`<figure class="bagan">
    <figcaption>${title}</figcaption>
    <svg viewBox="0 0 ${WIDTH} ${bars.length * form.row}" role="img" aria-label="${title}. ${spoken}">
      ${bars.map((bar, at) => row(bar, at * form.row, most, form))}
    </svg>
  </figure>`;
}

function row({ label, value, text, tone }: Bar, top: number, most: number, form: ChartForm): Markup {
  const room = WIDTH - form.labels - form.figures;
  const length = Math.max(2, Math.round((value / most) * room));
  return html`<g
    ><title>${label}: ${text}</title
    ><text x="0" y="${top + form.labelAt}">${shorten(label, form.longest)}</text
    ><rect
      x="${form.labels}"
      y="${top + form.barAt}"
      width="${length}"
      height="${BAR}"
      rx="2"
      class="batang ${tone ?? 'netral'}"
    /><text x="${form.labels + length + 6}" y="${top + form.barAt + 12}" class="nilai">${text}</text></g
  > `;
}

function shorten(label: string, longest: number): string {
  const letters = [...label];
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : label;
}
