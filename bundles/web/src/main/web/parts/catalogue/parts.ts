import { ActDialog } from './act-dialog';
import { CatalogueAnswers } from './answers-view';
import { ItemChooser, PersonChooser, PositionChooser } from './choosers';
import { CatalogueColumns } from './columns';
import { CatalogueDrift } from './drift';
import { CatalogueExport } from './export';
import { CatalogueFaults } from './faults';
import { CatalogueFeedback } from './feedback';
import { CatalogueImport } from './import';
import { CatalogueImports } from './imports';
import { CatalogueItem } from './item';
import { CatalogueItems } from './items';
import { CatalogueMapping } from './mapping';
import { ProposalDetail } from './proposal';
import { ProposalForm } from './proposal-form';
import { CatalogueProposals } from './proposals';
import { CatalogueRecordDetail } from './record';
import { CatalogueRecords } from './records';
import { RoleDialog } from './role-dialog';
import { CatalogueRoles } from './roles';
import { CatalogueUpload } from './upload';
import { CatalogueVersions } from './versions';

/** The parts of `<kpi-catalogue>`. */
export const catalogueParts: Record<string, CustomElementConstructor> = {
  'kpi-cat-act': ActDialog,
  'kpi-cat-answers': CatalogueAnswers,
  'kpi-cat-columns': CatalogueColumns,
  'kpi-cat-drift': CatalogueDrift,
  'kpi-cat-export': CatalogueExport,
  'kpi-cat-faults': CatalogueFaults,
  'kpi-cat-feedback': CatalogueFeedback,
  'kpi-cat-import': CatalogueImport,
  'kpi-cat-imports': CatalogueImports,
  'kpi-cat-item': CatalogueItem,
  'kpi-cat-items': CatalogueItems,
  'kpi-cat-mapping': CatalogueMapping,
  'kpi-cat-proposal': ProposalDetail,
  'kpi-cat-proposal-form': ProposalForm,
  'kpi-cat-proposals': CatalogueProposals,
  'kpi-cat-record': CatalogueRecordDetail,
  'kpi-cat-records': CatalogueRecords,
  'kpi-cat-role': RoleDialog,
  'kpi-cat-roles': CatalogueRoles,
  'kpi-cat-upload': CatalogueUpload,
  'kpi-cat-versions': CatalogueVersions,
  'kpi-choose-item': ItemChooser,
  'kpi-choose-person': PersonChooser,
  'kpi-choose-position': PositionChooser,
};
