import { html, TemplateResult } from 'lit';
import { Pages, query } from '../../answers';
import { FoundPerson, Item, RecordLine } from '../../catalogue-model';
import { Chooser } from './chooser';

/** A task among all of the catalogue, not only those offered to the person. */
export class ItemChooser extends Chooser<Item> {
  protected readonly found = new Pages<Item>(this, 'items');
  protected readonly placeholder = 'searchHint';

  protected path(text: string): string {
    return query('catalogue/items', { text, limit: 8 });
  }

  protected code(item: Item): string {
    return item.code;
  }

  protected one(item: Item): TemplateResult {
    return html`
      <span><strong>${item.code}</strong> ${item.name}</span>
    `;
  }
}

/** Somebody of the whole directory. */
export class PersonChooser extends Chooser<FoundPerson> {
  protected readonly found = new Pages<FoundPerson>(this, 'people');
  protected readonly placeholder = 'findPersonHint';

  protected path(text: string): string {
    return query('directory/people', { text, limit: 12 });
  }

  protected code(person: FoundPerson): string {
    return String(person.id);
  }

  protected one(person: FoundPerson): TemplateResult {
    return html`
      <strong>${person.fullName}</strong> <span class="small quiet">${[person.title, person.unitName].filter(Boolean).join(' · ')}</span>
    `;
  }
}

/** A job position in force. */
export class PositionChooser extends Chooser<RecordLine> {
  protected readonly found = new Pages<RecordLine>(this, 'records');
  protected readonly placeholder = 'findPositionHint';

  protected path(text: string): string {
    return query('catalogue/records', { kind: 'POSITION', text, limit: 12 });
  }

  protected code(position: RecordLine): string {
    return position.code;
  }

  protected one(position: RecordLine): TemplateResult {
    return html`
      <strong>${position.name}</strong> <span class="small quiet">${position.code}</span>
    `;
  }
}
