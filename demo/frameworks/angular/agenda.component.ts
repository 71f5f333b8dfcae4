import '@anacej/rencontres/define';
import { Component, CUSTOM_ELEMENTS_SCHEMA, input, signal } from '@angular/core';
import type { AnacejElements } from '@anacej/rencontres/types/elements';

type MeetingOpen = AnacejElements['anacej-meeting-calendar']['events']['anacej-meeting-open'];

/** Angular checks no attribute of a custom element: the schema says that they are meant. */
@Component({
  selector: 'app-agenda',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <anacej-level-filter [endpoint]="endpoint()" (anacej-filter-change)="opened.set('')" />
    <anacej-meeting-calendar
      [endpoint]="endpoint()"
      [limit]="5"
      view="month"
      heading-level="3"
      (anacej-meeting-open)="open($event)"
    >
      <a href="https://exemple.org/agenda">L’agenda des rencontres du réseau</a>
    </anacej-meeting-calendar>
    <p>{{ opened() }}</p>
  `,
})
export class AgendaComponent {
  readonly endpoint = input.required<string>();
  protected readonly opened = signal('');

  protected open({ meeting }: MeetingOpen): void {
    this.opened.set(meeting.id);
  }
}
