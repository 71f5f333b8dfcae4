import type {} from '@anacej/rencontres';
import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';

/** What a strict template refuses, each on a line of its own (test/e2e/frameworks.test.ts), and then what it lets pass. */
@Component({
  selector: 'app-wrong',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <anacej-meeting-calendar (anacej-meeting-open)="($event.unknown)" />
    <anacej-meeting-calendar #calendar (click)="calendar.unknown()" />
    <anacej-meeting-calendar [limit]="'cinq'" [limite]="5" />
    <anacej-calendar />
  `,
})
export class WrongComponent {}
