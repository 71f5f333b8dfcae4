import '@anacej/rencontres/define';
import type {} from '@anacej/rencontres/types/preact';
import { useState } from 'preact/hooks';

/** The calendar and its filter in Preact. */
export function Agenda({ endpoint }: { endpoint: string }) {
  const [opened, setOpened] = useState('');
  return (
    <>
      <anacej-level-filter endpoint={endpoint} onanacej-filter-change={() => setOpened('')} />
      <anacej-meeting-calendar
        endpoint={endpoint}
        limit={5}
        view="month"
        heading-level={3}
        onanacej-meeting-open={(event) => setOpened(event.meeting.id)}
      >
        <a href="https://exemple.org/agenda">L’agenda des rencontres du réseau</a>
      </anacej-meeting-calendar>
      <p>{opened}</p>
    </>
  );
}
