import { Item, ItemDraft } from './catalogue-model';
import { typedNumber } from './format';
import { both, language } from './i18n';
import { FieldFault } from './problem';
import { Word } from './words';

/** A task as a person types it: numbers as text, empty where nothing is configured. */
export interface TypedItem {
  code: string;
  name: string;
  detail: string;
  outputProduct: string;
  unit: string;
  group: string;
  complexity: string;
  coefficient: string;
  normHours: string;
  exampleNorm: boolean;
  positionGroups: string;
  source: string;
  scope: string;
  scoreFrame: string;
  score: string;
  productType: string;
  band: string;
  card: boolean;
  products: string;
  stages: TypedStage[];
}

export interface TypedStage {
  name: string;
  share: string;
  onFollowUp: boolean;
}

const NO_STAGES: TypedStage[] = [{ name: '', share: '', onFollowUp: false }, { name: '', share: '', onFollowUp: true }];

export function typedItem(from?: Item | ItemDraft): TypedItem {
  const scope = from?.scope ?? '';
  // A norm that a uniform norm lends to the task is not the task's own: it stays empty.
  const lent = !!from && 'uniformNorm' in from && from.uniformNorm;
  const card = from?.outcomeCard;
  return {
    code: from?.code ?? '',
    name: from?.name ?? '',
    detail: from?.detail ?? '',
    outputProduct: from?.outputProduct ?? '',
    unit: from?.unit ?? '',
    group: from?.group ?? '',
    complexity: from?.complexity ?? '',
    coefficient: written(from?.coefficient),
    normHours: lent ? '' : written(from?.normHours),
    exampleNorm: !lent && (from?.exampleNorm ?? false),
    positionGroups: (from?.positionGroups ?? []).join('; '),
    source: from?.source ?? '',
    scope: typeof scope === 'string' ? scope : scope.code,
    scoreFrame: from?.scoreFrame ?? '',
    score: written(from?.score),
    productType: from?.productType ?? '',
    band: from?.band ?? '',
    card: !!card,
    products: (card?.products ?? []).join('; '),
    stages: card ? card.stages.map((stage) => ({ ...stage, share: writtenPercent(stage.share) })) : NO_STAGES,
  };
}

/** Reads what is typed; what cannot be read is a fault of its field, named as the server names it. */
export function readItem(typed: TypedItem, at: number): { draft: ItemDraft; faults: FieldFault[] } {
  const faults: FieldFault[] = [];
  const refuse = (field: string, word: Word) => void faults.push({ field: `drafts[${at}].${field}`, ...both(word) });
  const text = (field: 'code' | 'name' | 'outputProduct' | 'unit' | 'group', word: Word) => {
    if (!typed[field].trim()) refuse(field, word);
    return typed[field].trim();
  };
  const number = (field: 'coefficient' | 'normHours' | 'score', word: Word) => {
    if (!typed[field].trim()) return null;
    const value = typedNumber(typed[field]);
    if (value === null || value === 0) refuse(field, word);
    return value;
  };
  const draft: ItemDraft = {
    code: text('code', 'needCode'),
    name: text('name', 'needName'),
    detail: orNull(typed.detail),
    outputProduct: text('outputProduct', 'needProduct'),
    unit: text('unit', 'needUnit'),
    group: text('group', 'needGroup'),
    complexity: orNull(typed.complexity),
    coefficient: number('coefficient', 'badNumber'),
    normHours: number('normHours', 'badNumber'),
    exampleNorm: typed.exampleNorm && !!typed.normHours.trim(),
    positionGroups: several(typed.positionGroups),
    source: orNull(typed.source),
    scope: orNull(typed.scope),
    scoreFrame: orNull(typed.scoreFrame),
    score: number('score', 'badNumber'),
    productType: orNull(typed.productType),
    band: orNull(typed.band),
    outcomeCard: null,
  };
  if (typed.card) {
    const stages = typed.stages.filter((stage) => stage.name.trim() || stage.share.trim());
    const shares = readShares(stages.map((stage) => stage.share));
    if (!several(typed.products).length) refuse('outcomeCard.products', 'needCardProducts');
    if (!shares || stages.some((stage) => !stage.name.trim())) refuse('outcomeCard.stages', 'badStages');
    draft.outcomeCard = {
      products: several(typed.products),
      stages: stages.map((stage, i) => ({ name: stage.name.trim(), share: shares?.[i] ?? 0, onFollowUp: stage.onFollowUp })),
    };
  }
  return { draft, faults };
}

/** Percentages that sum to 100 as parts of 1, null when they do not. */
export function readShares(typed: string[]): number[] | null {
  const values = typed.map(typedNumber);
  if (!values.length || values.some((value) => value === null || value === 0)) return null;
  return Math.abs(sumOf(typed) - 100) < 1e-9 ? values.map((value) => Number((value! / 100).toFixed(6))) : null;
}

export function sumOf(typed: string[]): number {
  return Number(typed.reduce((sum, text) => sum + (typedNumber(text) ?? 0), 0).toFixed(6));
}

export function writtenPercent(share: number): string {
  return written(Number((share * 100).toFixed(6)));
}

/** So that reading it gives the same number again: "1,125" could be meant as thousands, "1,1250" cannot. */
function written(value: number | null | undefined): string {
  if (value === null || value === undefined) return '';
  const [whole, fraction = ''] = String(value).split('.');
  if (!fraction) return whole;
  return whole + (language() === 'vi' ? ',' : '.') + fraction + (fraction.length === 3 ? '0' : '');
}

export function several(text: string): string[] {
  return text.split(';').map((each) => each.trim()).filter(Boolean);
}

function orNull(text: string): string | null {
  return text.trim() || null;
}
