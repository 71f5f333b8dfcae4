import { Component, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { AgendaComponent } from './agenda.component';

@Component({
  selector: 'main',
  imports: [AgendaComponent],
  template: `
    <button type="button" (click)="open.set(!open())">
      {{ open() ? 'Quitter l’agenda' : 'Revenir à l’agenda' }}
    </button>
    @if (open()) {
      <app-agenda endpoint="network.json" />
    }
  `,
})
class AppComponent {
  protected readonly open = signal(true);
}

void bootstrapApplication(AppComponent);
