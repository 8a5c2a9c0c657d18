import { css, html, nothing, TemplateResult } from 'lit';
import { Answer, Pages } from '../../answers';
import { apiUrl } from '../../api';
import { ColumnsOfKind, ImportFault, ImportSheet } from '../../catalogue-model';
import { local, t } from '../../i18n';
import { icon } from '../../icons';
import { faultPlace, inOrder, matchingFaults } from '../../import-rules';
import { styles } from '../../look/theme';
import { problemNotice } from '../notice';
import { exact } from './facts';
import { look } from './look';
import { Part } from './part';

/** The faults of a file: where each stands, what is there, what to do; to be filtered and taken along. */
export class CatalogueFaults extends Part {
  static properties = { ...Part.properties, count: { type: Number }, sheets: { attribute: false }, version: { type: Number }, text: { state: true } };

  declare count: number;
  declare sheets: ImportSheet[];
  /** Of the import: another check has other faults. */
  declare version: number;
  declare text: string;
  private readonly faults = new Pages<ImportFault & { id?: number }>(this, 'faults');
  private readonly columns = new Answer<{ kinds: ColumnsOfKind[] }>(this);
  private asked = '';

  constructor() {
    super();
    Object.assign(this, { count: 0, version: 0, sheets: [], text: '' });
    this.columns.ask('catalogue/columns');
  }

  protected willUpdate(): void {
    const wanted = `${this.target}@${this.version}`;
    if (wanted === this.asked) return;
    const again = this.asked.startsWith(`${this.target}@`);
    this.asked = wanted;
    if (again) void this.faults.again();
    else this.faults.ask(`catalogue/imports/${this.target}/faults?limit=100`);
  }

  /** A filter looks at more than the first page. */
  private filter(text: string): void {
    this.text = text;
    this.faults.most = 2000;
    void this.faults.more();
  }

  refresh(): Promise<void> {
    return this.faults.again();
  }

  render(): TemplateResult {
    const all = inOrder(this.faults.items ?? [], this.sheets);
    const shown = matchingFaults(all, this.text);
    return html`
      <section class="stack" aria-labelledby="title" data-kpi="faults">
        <div class="row">
          <h4 id="title">${t('faults')}: ${t('faultCount', { n: exact(this.count) })}</h4>
          <a class="button push" href="${apiUrl(`catalogue/imports/${this.target}/faults.xlsx`)}" download data-kpi="download-faults">${icon(
            'document',
          )}${t('downloadFaults')}</a>
        </div>
        ${problemNotice(this.faults.problem, { retry: () => void this.faults.again() })}
        <div>
          <label for="filter">${t('filterFaults')}</label>
          <input id="filter" type="search" data-kpi="filter-faults" autocomplete="off" .value="${this.text}" @input="${(e: Event) =>
            this.filter((e.target as HTMLInputElement).value)}" />
          <p class="hint" role="status">${t('faultsShown', { shown: exact(shown.length), n: exact(this.count) })}</p>
        </div>
        <table data-kpi="fault-table">
          <caption class="unseen">${t('faults')}</caption>
          <thead>
            <tr>
              <th scope="col">${t('sheet')}</th>
              <th scope="col">${t('rowWord')}</th>
              <th scope="col">${t('columnWord')}</th>
              <th scope="col">${t(
                'valueWord',
              )}</th>
              <th scope="col">${t('faultWord')}</th>
            </tr>
          </thead>
          <tbody>${shown.map((fault) =>
            html`
              <tr data-kpi="fault" data-code="${fault.code}">
                <td class="sheet">${fault.sheet}</td>
                <td class="number"><span class="tag">${t('rowWord')}</span> ${fault.row || ''}</td>
                <td class="place"><span class="tag">${fault.column ? t('columnWord') : ''}</span> ${faultPlace(
                  fault,
                  this.sheets,
                  this.columns.value?.kinds ?? [],
                )}</td>
                <td class="value">${fault.value
                  ? html`
                    <q>${fault.value}</q>
                  `
                  : html`
                    <span class="quiet">${t('emptyValue')}</span>
                  `}</td>
                <td class="what">${local(fault)}</td>
              </tr>
            `
          )}</tbody>
        </table>
        ${this.faults.next
          ? html`
            <button class="plain more" data-kpi="more-faults" aria-disabled="${this.faults.busy ? 'true' : 'false'}" @click="${() =>
              this.faults.more()}">${t('loadAllFaults')}</button>
          `
          : nothing}
      </section>
    `;
  }

  static styles = [
    ...styles,
    look,
    css`
      .tag {
        display: none;
      }
      .value {
        max-width: 16rem;
      }
      .sheet {
        min-width: 5.4rem;
      }
      .place {
        min-width: 9rem;
      }
      q {
        quotes: "“" "”";
      }
      @container (max-width: 46rem) {
        thead {
          position: absolute;
          clip-path: inset(50%);
          width: 1px;
          height: 1px;
          overflow: hidden;
        }
        tr {
          display: flex;
          flex-wrap: wrap;
          gap: 0 0.8em;
          padding: 0.5em 0;
          border-bottom: 1px solid var(--line);
        }
        td {
          border: 0;
          padding: 0;
        }
        .tag {
          display: inline;
          color: var(--quiet);
        }
        .what {
          flex-basis: 100%;
        }
      }
    `,
  ];
}
