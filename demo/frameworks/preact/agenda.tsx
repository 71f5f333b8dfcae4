import '@anacej/rencontres/define';
import type {} from '@anacej/rencontres/types/preact';
import { pickText } from '@anacej/rencontres/contract';
import { useState } from 'preact/hooks';

/** The calendar and its filter in Preact. */
export function Agenda({ endpoint }: { endpoint: string }) {
  const [view, setView] = useState<'agenda' | 'month'>('agenda');
  const [levels, setLevels] = useState<readonly string[]>([]);
  const [opened, setOpened] = useState('');
  return (
    <>
      <button type="button" onClick={() => setView(view === 'agenda' ? 'month' : 'agenda')}>
        {view === 'agenda' ? 'Voir le mois' : 'Voir la liste'}
      </button>
      <p>Niveaux : {levels.join(', ') || 'tous'}</p>
      <anacej-level-filter
        endpoint={endpoint}
        onanacej-filter-change={({ selection }) => setLevels(selection.levels)}
      />
      <p>Vous avez ouvert : {opened || 'rien encore'}</p>
      <anacej-meeting-calendar
        endpoint={endpoint}
        view={view}
        views={view}
        limit={5}
        heading-level={3}
        onanacej-meeting-open={({ meeting }) => setOpened(pickText(meeting.title, ['fr']).text)}
      >
        <a href="https://exemple.org/agenda">L’agenda des rencontres du réseau</a>
      </anacej-meeting-calendar>
    </>
  );
}
