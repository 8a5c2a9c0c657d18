import { html, nothing, TemplateResult } from 'lit';
import { Pages } from '../../answers';
import { Drifted } from '../../catalogue-model';
import { t } from '../../i18n';
import { styles } from '../../look/theme';
import { problemNotice } from '../notice';
import { go } from './events';
import { exact, orUnset } from './facts';
import { look } from './look';
import { Part } from './part';

type Box = 'OWNED' | 'MINE';

/** What people say about the catalogue, and what the work itself says: tasks whose time is far from the norm. */
export class CatalogueAnswers extends Part {
  static properties = { ...Part.properties, box: { state: true }, answered: { state: true } };

  /** undefined: to be answered by those who keep the catalogue, one's own for the others. */
  declare box: Box | undefined;
  declare answered: string;
  private readonly drift = new Pages<Drifted & { id?: number }>(this, 'tasks');

  constructor() {
    super();
    this.answered = 'OPEN';
    this.drift.ask('catalogue/drift?limit=20');
  }

  async refresh(): Promise<void> {
    await Promise.all([this.drift.again(), this.renderRoot.querySelector<Part>('kpi-cat-feedback')?.refresh()]);
  }

  render(): TemplateResult {
    const path = `catalogue/feedback?box=${this.shownBox}${this.answered ? `&state=${this.answered}` : ''}&limit=30`;
    return html`
      <div class="part" data-kpi="answers">
        <section class="panel detail stack" aria-labelledby="feedback-title">
          <h3 id="feedback-title">${t('feedback')}</h3>
          <div class="row">
            ${(['OWNED', 'MINE'] as Box[]).map((box) =>
              html`
                <button aria-pressed="${this.shownBox === box ? 'true' : 'false'}" data-kpi="feedback-${box}" @click="${() => (this.box = box)}">${t(
                  box === 'OWNED' ? 'feedbackOwned' : 'feedbackMine',
                )}</button>
              `
            )}
            <span class="row push">
              <label for="answered">${t('itemState')}</label>
              <select id="answered" class="narrow" @change="${(e: Event) => (this.answered = (e.target as HTMLSelectElement).value)}">
                ${[['OPEN', t('feedbackState.OPEN')], ['ANSWERED', t('feedbackState.ANSWERED')], ['', t('all')]].map(([key, text]) =>
                  html`
                    <option value="${key}" .selected="${this.answered === key}">${text}</option>
                  `
                )}
              </select>
            </span>
          </div>
          <kpi-cat-feedback named .path="${path}"></kpi-cat-feedback>
        </section>
        <section class="panel detail stack" aria-labelledby="drift-title">
          <h3 id="drift-title">${t('driftList')}</h3>
          <p class="small quiet">${t('driftListHint')}</p>
          ${problemNotice(this.drift.problem, { retry: () => void this.drift.again() })} ${this.drift.items
            ? this.driftTable(this.drift.items)
            : nothing}
        </section>
      </div>
    `;
  }

  private get shownBox(): Box {
    const { appraiser, approver, administrator } = this.rights;
    return this.box ?? (appraiser || approver || administrator ? 'OWNED' : 'MINE');
  }

  private driftTable(tasks: Drifted[]): TemplateResult {
    if (!tasks.length) {
      return html`
        <p class="quiet" data-kpi="no-drift">${t('driftNone')}</p>
      `;
    }
    return html`
      <div class="scroll-x" tabindex="0" role="region" aria-label="${t('driftRatio')}">
        <table data-kpi="drift-list">
          <thead>
            <tr>
              <th scope="col">${t('task')}</th>
              <th scope="col">${t('norm')}</th>
              <th scope="col">${t('median')}</th>
              <th scope="col">${t(
                'count',
              )}</th>
              <th scope="col">${t('driftRatio')}</th>
            </tr>
          </thead>
          <tbody>${tasks.map(({ task, n, median, ratio }) =>
            html`
              <tr>
                <th scope="row"><button class="plain" @click="${() => go(this, { view: 'items', id: String(task.id) })}">${task.code}</button> ${task
                  .name}</th>
                <td class="number">${orUnset(task.normHours, exact)}</td>
                <td class="number">${exact(median)}</td>
                <td class="number">${n}</td>
                <td class="number"><strong>${Math.round(ratio * 100)}%</strong></td>
              </tr>
            `
          )}</tbody>
        </table>
      </div>
      ${this.drift.next
        ? html`
          <button class="plain more" @click="${() => this.drift.more()}">${t('more')}</button>
        `
        : nothing}
    `;
  }

  static styles = [...styles, look];
}
