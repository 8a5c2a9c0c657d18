import { css, html, nothing, svg, TemplateResult } from 'lit';
import { Answer } from '../../answers';
import { Drift, Spread } from '../../catalogue-model';
import { decimal } from '../../format';
import { language, t } from '../../i18n';
import { styles } from '../../look/theme';
import { FEWEST, strip } from '../../strip';
import { exact } from './facts';
import { look } from './look';
import { Part } from './part';

const WIDTH = 520;
const EDGE = 18;

/** How long the work really took beside its norm: a box with its n, the same as a table, and in a sentence. */
export class CatalogueDrift extends Part {
  static properties = { ...Part.properties, table: { state: true } };

  declare table: boolean;
  private readonly drift = new Answer<Drift>(this);

  constructor() {
    super();
    this.table = false;
  }

  protected willUpdate(): void {
    this.drift.ask(`catalogue/items/${this.target}/drift`);
  }

  refresh(): Promise<void> {
    return this.drift.again();
  }

  render(): TemplateResult {
    const drift = this.drift.value;
    if (!drift) {
      return html`
        <p class="quiet">${this.drift.problem ? t('noAnswer') : t('loading')}</p>
      `;
    }
    const { hours, returns } = drift;
    return html`
      <div class="tight" data-kpi="drift" data-n="${drift.n}">
        ${hours && hours.n >= FEWEST
          ? html`
            <p data-kpi="drift-text">${summary(hours, drift.normHours)}</p>
            ${this.table ? tableOf(hours, drift.normHours) : chart(hours, drift.normHours)}
            <div><button class="plain small" data-kpi="drift-toggle" aria-pressed="${this.table
              ? 'true'
              : 'false'}" @click="${() => (this.table = !this
                .table)}">${t(this.table ? 'showChart' : 'showTable')}</button></div>
            ${drift.units.length ? this.units(drift) : nothing}
          `
          : html`
            <p class="quiet" data-kpi="drift-few">${t('driftFew', { n: drift.n })}</p>
          `} ${returns && returns.total > 0 && drift.n >= FEWEST
          ? html`
            <p class="small">${t('driftReturns', { n: returns.entries, total: returns.total })}</p>
          `
          : nothing}
      </div>
    `;
  }

  private units(drift: Drift): TemplateResult {
    return html`
      <table>
        <caption class="small">${t('driftUnits')}</caption>
        <thead>
          <tr>
            <th scope="col">${t('unitWord')}</th>
            <th scope="col">${t('count')}</th>
            <th scope="col">${t('median')}</th>
          </tr>
        </thead>
        <tbody>${drift.units.filter((unit) => unit.n >= FEWEST).map((unit) =>
          html`
            <tr>
              <th scope="row">${unit.unitName}</th>
              <td class="number">${unit.n}</td>
              <td class="number">${exact(unit.median)}</td>
            </tr>
          `
        )}</tbody>
      </table>
    `;
  }

  static styles = [
    ...styles,
    look,
    css`
      .chart {
        width: 100%;
        max-width: 36rem;
        height: auto;
        color: var(--ink);
      }
      .chart text {
        font-size: 13px;
        fill: var(--quiet);
      }
      .chart text.norm {
        fill: var(--bad);
        font-weight: 600;
      }
      .axis {
        stroke: var(--edge);
      }
      .whisker {
        stroke: var(--ink);
        stroke-width: 2;
      }
      .half {
        fill: var(--accent-wash);
        stroke: var(--accent);
        stroke-width: 2;
      }
      .median {
        stroke: var(--accent-deep);
        stroke-width: 3.5;
      }
      line.norm {
        stroke: var(--bad);
        stroke-width: 2;
        stroke-dasharray: 5 3;
      }
      td,
      th {
        width: 33%;
      }
    `,
  ];
}

function summary(hours: Spread, norm: number | null): string {
  const percent = norm ? Math.round((hours.median / norm) * 100) : 0;
  return t('driftText', {
    p25: exact(hours.p25),
    p75: exact(hours.p75),
    median: exact(hours.median),
    n: hours.n,
    norm: norm ? t('driftNorm', { norm: exact(norm), percent }) : t('driftNoNorm'),
  });
}

/** Hidden from screen readers: the sentence and the table say the same. */
function chart(hours: Spread, norm: number | null): TemplateResult {
  const marks = strip(hours, norm);
  const [left, right] = [x(marks.p25), Math.max(x(marks.p75), x(marks.p25) + 2)];
  return html`
    <svg class="chart" viewBox="0 0 ${WIDTH} 92" aria-hidden="true" data-kpi="drift-chart">
      ${line('axis', 0, 70, 1, 70)} ${marks.ticks.map((tick) => [
        line('axis', tick.at, 70, tick.at, 75),
        label('tick', tick.at, 89, decimal(tick.value, language()), 'middle'),
      ])} ${line('whisker', marks.p10, 45, marks.p90, 45)} ${line('whisker', marks.p10, 38, marks.p10, 52)} ${line(
        'whisker',
        marks.p90,
        38,
        marks.p90,
        52,
      )} ${svg`
        <rect class="half" x="${left}" y="32" width="${right - left}" height="26"></rect>
      `} ${line('median', marks.median, 30, marks.median, 60)} ${marks.norm === null || norm === null ? nothing : [
        line('norm', marks.norm, 20, marks.norm, 70),
        label('norm', marks.norm, 14, `${t('norm')} ${exact(norm)}`, marks.norm > 0.85 ? 'end' : marks.norm < 0.1 ? 'start' : 'middle'),
      ]}
    </svg>
  `;
}

function x(at: number): number {
  return EDGE + at * (WIDTH - 2 * EDGE);
}

function line(kind: string, x1: number, y1: number, x2: number, y2: number): TemplateResult<2> {
  return svg`
    <line class="${kind}" x1="${x(x1)}" y1="${y1}" x2="${x(x2)}" y2="${y2}"></line>
  `;
}

function label(kind: string, at: number, y: number, text: string, anchor: string): TemplateResult<2> {
  return svg`
    <text class="${kind}" x="${x(at)}" y="${y}" text-anchor="${anchor}">${text}</text>
  `;
}

function tableOf(hours: Spread, norm: number | null): TemplateResult {
  const rows: [string, number | null][] = [['10%', hours.p10], ['25%', hours.p25], [t('median'), hours.median], ['75%', hours.p75], [
    '90%',
    hours.p90,
  ], [
    t('norm'),
    norm,
  ]];
  return html`
    <table data-kpi="drift-table">
      <caption class="small">${t('drift')} (n = ${hours.n})</caption>
      <thead>
        <tr>
          <th scope="col">${t('percentile')}</th>
          <th scope="col">${t('hours')}</th>
        </tr>
      </thead>
      <tbody>${rows.map(([name, value]) =>
        html`
          <tr>
            <th scope="row">${name}</th>
            <td class="number">${value === null ? t('unset') : exact(value)}</td>
          </tr>
        `
      )}</tbody>
    </table>
  `;
}
