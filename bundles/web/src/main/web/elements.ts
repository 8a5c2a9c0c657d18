import { KpiCatalogue } from './elements/catalogue';
import { KpiConfirmations } from './elements/confirmations';
import { KpiDocument } from './elements/document';
import { KpiMyDay } from './elements/my-day';
import { KpiPage } from './elements/page';
import { KpiReadiness } from './elements/readiness';
import { KpiScore } from './elements/score';
import { catalogueParts } from './parts/catalogue/parts';
import { DayField } from './parts/day-field';
import { EntryCard } from './parts/entry-card';
import { EntryEditor } from './parts/entry-editor';
import { EvidenceList } from './parts/evidence';
import { History } from './parts/history';
import { KeysHelp } from './parts/keys-help';
import { NewEntry } from './parts/new-entry';
import { MissingPart } from './parts/readiness/missing';
import { PositionDialog } from './parts/readiness/position-dialog';
import { StageDialog } from './parts/readiness/stage-dialog';
import { UnitPart } from './parts/readiness/unit';
import { Review } from './parts/review';
import { TaskFeedback } from './parts/task-feedback';
import { TaskPicker } from './parts/task-picker';
import { Totals } from './parts/totals';
import { VerdictForm } from './parts/verdict';

/** The one module that a host's page loads. The first six elements are for hosts; the rest are their parts. */
const elements: Record<string, CustomElementConstructor> = {
  'kpi-my-day': KpiMyDay,
  'kpi-document': KpiDocument,
  'kpi-catalogue': KpiCatalogue,
  'kpi-confirmations': KpiConfirmations,
  'kpi-readiness': KpiReadiness,
  'kpi-score': KpiScore,
  'kpi-page': KpiPage,
  'kpi-day-field': DayField,
  'kpi-entry-card': EntryCard,
  'kpi-entry-editor': EntryEditor,
  'kpi-evidence': EvidenceList,
  'kpi-history': History,
  'kpi-keys-help': KeysHelp,
  'kpi-new-entry': NewEntry,
  'kpi-ready-missing': MissingPart,
  'kpi-ready-position': PositionDialog,
  'kpi-ready-stage': StageDialog,
  'kpi-ready-unit': UnitPart,
  'kpi-review': Review,
  'kpi-task-feedback': TaskFeedback,
  'kpi-task-picker': TaskPicker,
  'kpi-totals': Totals,
  'kpi-verdict': VerdictForm,
  ...catalogueParts,
};

for (const [name, element] of Object.entries(elements)) {
  if (!customElements.get(name)) customElements.define(name, element);
}
