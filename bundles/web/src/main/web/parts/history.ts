import { html, LitElement, nothing, PropertyValues, TemplateResult } from 'lit';
import { get } from '../api';
import { moment } from '../format';
import { local, Speaks, t } from '../i18n';
import { Entry, HistoryAct } from '../model';
import { asProblem, Problem } from '../problem';
import { styles } from '../look/theme';
import { look } from './history-look';
import { words } from '../words';

/** Who did what to an entry, latest last. */
export class History extends LitElement {
  static properties = { entry: { attribute: false }, acts: { state: true }, fault: { state: true } };

  declare entry: Entry;
  declare acts: HistoryAct[] | undefined;
  declare fault: Problem | undefined;
  private shown = '';

  constructor() {
    super();
    new Speaks(this);
  }

  protected willUpdate(_: PropertyValues): void {
    const wanted = `${this.entry.id}@${this.entry.version}`;
    if (wanted !== this.shown) {
      this.shown = wanted;
      void this.load(wanted);
    }
  }

  private async load(wanted: string): Promise<void> {
    try {
      const answer = await get<{ acts: HistoryAct[] }>(`worklog/entries/${this.entry.id}/history`);
      if (wanted === this.shown) this.acts = answer.acts;
      this.fault = undefined;
    } catch (fault) {
      this.fault = asProblem(fault);
    }
  }

  render(): TemplateResult {
    if (this.fault) {
      return html`
        <p class="error" role="alert">${local(this.fault.text)}</p>
      `;
    }
    return html`
      <ol data-kpi="history">${(this.acts ?? []).map((act) =>
        html`
          <li>
            <span class="number quiet">${moment(act.at)}</span>
            <span><strong>${act.actorName ?? t('system')}</strong> ${named(act.action)}${act.reason ? `: ${act.reason}` : nothing}</span>
          </li>
        `
      )}</ol>
    `;
  }

  static styles = [...styles, look];
}

function named(action: string): string {
  const key = `act.${action}`;
  return key in words ? t(key as 'act.entry.submitted') : action;
}
