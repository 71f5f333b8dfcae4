import { render } from 'preact';
import { useState } from 'preact/hooks';
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

render(<App />, document.querySelector('main') ?? document.body);
