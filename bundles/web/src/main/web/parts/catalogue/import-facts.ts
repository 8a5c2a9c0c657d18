import { html, TemplateResult } from 'lit';
import { Import, ImportState } from '../../catalogue-model';
import { t } from '../../i18n';
import { Icon, icon } from '../../icons';

const SIGNS: Record<ImportState, Icon> = {
  CHECKING: 'time',
  FAULTY: 'late',
  READY: 'sent',
  APPLYING: 'time',
  APPLIED: 'done',
  CANCELLED: 'none',
  FAILED: 'cross',
};

export function importChip(of: Import): TemplateResult {
  return html`
    <span class="chip ${of.state}" data-kpi="import-state" data-state="${of.state}">${icon(SIGNS[of.state])}${t(`importState.${of.state}`)}</span>
  `;
}
