/** The page that writes the tag to paste: reads the form, and shows what follows from it. */
import type { Choice, Release, Way } from './choice.ts';
import { ColoursForm } from './colours-form.ts';
import { chosen, h, part } from './dom.ts';
import { askEndpoint } from './ask-endpoint.ts';
import { nameOf, pageOf, type EndpointReport } from './endpoint-report.ts';
import { reportShown } from './endpoint-status.ts';
import { elements } from './manifest.ts';
import { ELEMENT_NAMES } from './option-words.ts';
import { OptionsForm } from './options-form.ts';
import { Preview } from './preview.ts';
import { askRelease, unknownRelease } from './release.ts';
import { Results } from './results.ts';
import { writeSnippet } from './snippet.ts';
import { isWebAddress } from './web-address.ts';

/** What a page shows at first: the pair that most sites want. */
const FIRST = new Set(['level-filter', 'meeting-calendar']);
/** A person is typing until they have not for so long, in milliseconds. */
const TYPING = 400;

const WAY_HINTS: Record<Way, string> = {
  script: 'Le script ne charge que ce que la page montre. Le meilleur choix pour la plupart des sites.',
  file: 'Déposez anacej-rencontres.js sur votre site, par FTP ou dans une médiathèque qui accepte les scripts, et écrivez ci-dessous le dossier où il se trouve.',
  frame: 'Pour les sites qui refusent les scripts. Sans le petit script, le cadre garde une hauteur fixe.',
  static: 'Lisible sans JavaScript et par les moteurs de recherche. Il faut Node sur votre serveur.',
};

const endpoint = part('endpoint', HTMLInputElement);
const base = part('base', HTMLInputElement);
const agenda = part('agenda', HTMLInputElement);
const network = part('network', HTMLInputElement);
const boxes = elements.map(({ name }) => ({
  name,
  box: h('input', { type: 'checkbox', value: name, checked: FIRST.has(name) }),
}));
part('elements', HTMLElement).append(...boxes.map(({ name, box }) => h('label', {}, box, ELEMENT_NAMES[name] ?? name)));
const options = new OptionsForm(part('options', HTMLElement), elements);
const colours = new ColoursForm(part('colours', HTMLElement));
const preview = new Preview(part('preview', HTMLElement));
const results = new Results();

let report: EndpointReport | undefined;
let release: Release = unknownRelease(base.value);

function readChoice(): Choice {
  return {
    elements: boxes.filter(({ box }) => box.checked).map(({ name }) => name),
    options: options.read(),
    endpoint: endpoint.value.trim(),
    language: chosen('language') === 'en' ? 'en' : 'fr',
    way: chosen('way') as Way,
    colours: colours.read(),
    // A link that leads nowhere is worse than none.
    agenda: isWebAddress(agenda.value.trim()) ? agenda.value.trim() : '',
    network: network.value.trim(),
  };
}

function show(): void {
  const choice = readChoice();
  options.show(choice.elements);
  colours.judge();
  part('no-element', HTMLElement).hidden = choice.elements.length > 0;
  part('way-hint', HTMLElement).textContent = WAY_HINTS[choice.way];
  say('agenda-status', agendaProblem(agenda.value.trim()));
  part('results', HTMLElement).hidden = choice.elements.length === 0;
  if (choice.elements.length === 0) return;
  const snippet = writeSnippet(choice, release);
  preview.show(snippet, choice.language);
  void results.show(choice, release, snippet, report?.document);
}

function agendaProblem(address: string): string {
  if (address === '') return 'Sans cette adresse, rien ne reste là où la balise est retirée.';
  return isWebAddress(address) ? '' : 'Écrivez une adresse complète, qui commence par https://.';
}

/** Asks the endpoint again, and fills in what it knows and nobody has written. */
async function checkEndpoint(signal: AbortSignal): Promise<void> {
  // What was said of another address is not true of this one.
  part('endpoint-status', HTMLElement).textContent = 'Vérification…';
  report = await askEndpoint(endpoint.value.trim(), signal);
  part('endpoint-status', HTMLElement).replaceChildren(...reportShown(report));
  const { document: found } = report;
  if (found) {
    fill(network, nameOf(found));
    fill(agenda, pageOf(found, endpoint.value.trim()));
    options.suggest(found.levels.map(({ id, label }) => ({ id, label: typeof label === 'string' ? label : id })));
  }
  show();
}

/** Into a field that is empty, or still says what was filled in for another address. */
function fill(field: HTMLInputElement, value: string): void {
  if (field.value !== '' && field.value !== field.dataset['filled']) return;
  field.value = field.dataset['filled'] = value;
}

async function checkRelease(signal: AbortSignal): Promise<void> {
  try {
    release = await askRelease(base.value.trim(), signal);
    say(
      'base-status',
      `Version ${release.version}, avec l’intégrité de ${Object.keys(release.files).length} fichiers.`,
    );
  } catch (error) {
    signal.throwIfAborted();
    release = unknownRelease(base.value.trim());
    say('base-status', error instanceof Error ? error.message : '');
  }
  show();
}

/** A region that is written again is read out again: only what is new is written. */
function say(id: string, sentence: string): void {
  const region = part(id, HTMLElement);
  if (region.textContent !== sentence) region.textContent = sentence;
}

/** Runs a check once typing rests; a newer one ends it. */
function whenRested(check: (signal: AbortSignal) => Promise<void>): () => void {
  let newest = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    newest.abort();
    newest = new AbortController();
    const { signal } = newest;
    timer = setTimeout(() => {
      check(signal).catch((error: unknown) => {
        if (!signal.aborted) throw error;
      });
    }, TYPING);
  };
}

const endpointRested = whenRested(checkEndpoint);
const releaseRested = whenRested(checkRelease);
const formRested = whenRested(() => {
  show();
  return Promise.resolve();
});

part('reglages', HTMLFormElement).addEventListener('input', ({ target }) => {
  if (target === endpoint) endpointRested();
  else if (target === base) releaseRested();
  else if (target instanceof HTMLInputElement && /^(text|url|color|number)$/.test(target.type)) formRested();
  else show();
});
part('reglages', HTMLFormElement).addEventListener('submit', (event) => event.preventDefault());
part('apercu', HTMLElement).addEventListener('change', () => preview.resize(Number(chosen('width'))));
part('recipe', HTMLSelectElement).addEventListener('change', show);

// Scaled down four times a page says nothing: on a phone the phone comes first.
const widths = [...document.querySelectorAll<HTMLInputElement>('input[name="width"]')];
const fitting = widths.findLast(({ value }) => Number(value) <= innerWidth) ?? widths[0];
if (fitting) fitting.checked = true;
preview.resize(Number(chosen('width')));
show();
endpointRested();
releaseRested();
