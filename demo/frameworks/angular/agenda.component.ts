import '@anacej/rencontres/define';
import { pickText } from '@anacej/rencontres/contract';
import type { FilterChangeEvent, MeetingOpenEvent } from '@anacej/rencontres';
import { Component, CUSTOM_ELEMENTS_SCHEMA, input, signal } from '@angular/core';

/** The calendar and its filter in Angular. The schema tells it that these tags are meant. */
@Component({
  selector: 'app-agenda',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button type="button" (click)="view.set(view() === 'agenda' ? 'month' : 'agenda')">
      {{ view() === 'agenda' ? 'Voir le mois' : 'Voir la liste' }}
    </button>
    <p>Niveaux : {{ levels().join(', ') || 'tous' }}</p>
    <anacej-level-filter [endpoint]="endpoint()" (anacej-filter-change)="choose($event)" />
    <p>Vous avez ouvert : {{ opened() || 'rien encore' }}</p>
    <anacej-meeting-calendar
      [endpoint]="endpoint()"
      [view]="view()"
      [views]="view()"
      [limit]="5"
      heading-level="3"
      (anacej-meeting-open)="open($event)"
    >
      <a href="https://exemple.org/agenda">L’agenda des rencontres du réseau</a>
    </anacej-meeting-calendar>
  `,
})
export class AgendaComponent {
  readonly endpoint = input.required<string>();
  protected readonly view = signal<'agenda' | 'month'>('agenda');
  protected readonly levels = signal<readonly string[]>([]);
  protected readonly opened = signal('');

  protected choose({ selection }: FilterChangeEvent): void {
    this.levels.set(selection.levels);
  }

  protected open({ meeting }: MeetingOpenEvent): void {
    this.opened.set(pickText(meeting.title, ['fr']).text);
  }
}
