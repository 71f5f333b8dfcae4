import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Agenda } from './agenda';

function App() {
  const [open, setOpen] = useState(true);
  return (
    <>
      <button type="button" onClick={() => setOpen(!open)}>
        {open ? 'Quitter l’agenda' : 'Revenir à l’agenda'}
      </button>
      {open && <Agenda endpoint="network.json" />}
    </>
  );
}

createRoot(document.querySelector('main') ?? document.body).render(<App />);
