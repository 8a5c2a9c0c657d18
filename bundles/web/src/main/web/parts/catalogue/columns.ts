import { html, nothing, TemplateResult } from 'lit';
import { Answer } from '../../answers';
import { ColumnsOfKind } from '../../catalogue-model';
import { local, t } from '../../i18n';
import { icon } from '../../icons';
import { styles } from '../../look/theme';
import { problemNotice } from '../notice';
import { look } from './look';
import { Part } from './part';

/** Which sheets and columns an import knows, and what each means. */
export class CatalogueColumns extends Part {
  private readonly answer = new Answer<{ kinds: ColumnsOfKind[] }>(this);

  constructor() {
    super();
    this.answer.ask('catalogue/columns');
  }

  refresh(): Promise<void> {
    return this.answer.again();
  }

  render(): TemplateResult {
    return html`
      <section class="stack" aria-labelledby="title" data-kpi="columns">
        <h3 id="title">${t('columnReference')}</h3>
        <p class="quiet">${t('columnReferenceHint')}</p>
        ${problemNotice(this.answer.problem, { retry: () => void this.answer.again() })} ${(this.answer.value?.kinds ?? []).map((kind) =>
          html`
            <details data-kpi="columns-of" data-kind="${kind.kind}">
              <summary>${icon('next', 'turn')}${t(`record.${kind.kind}`)} – ${t('sheet')} “${local(kind.sheet)}”</summary>
              <div class="scroll-x" tabindex="0" role="region" aria-label="${local(kind.sheet)}">
                <table>
                  <thead>
                    <tr>
                      <th scope="col">${t('columnWord')}</th>
                      <th scope="col">${t('meaning')}</th>
                      <th scope="col">${t('example')}</th>
                    </tr>
                  </thead>
                  <tbody>${kind.columns.map((column) =>
                    html`
                      <tr>
                        <th scope="row">${local(column.header)}${column.required
                          ? html`
                            <br /><span class="small quiet">(${t('required')})</span>
                          `
                          : nothing}</th>
                        <td>${local(column.meaning)}</td>
                        <td>${column.example ?? ''}</td>
                      </tr>
                    `
                  )}</tbody>
                </table>
              </div>
            </details>
          `
        )}
      </section>
    `;
  }

  static styles = [...styles, look];
}
