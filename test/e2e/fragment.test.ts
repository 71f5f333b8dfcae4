import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { inRoot } from '../../scripts/lib/project.mjs';
import { Host } from './support/host.ts';

let host: Host;
before(async () => {
  host = await Host.open();
});
after(() => host.close());

const SCRIPT = '<script type="module" src="%ASSETS%/loader.js"></script>';

async function fragmentOf(element: string, query = ''): Promise<string> {
  const answer = await fetch(`${host.endpoint}/fragment/${element}${query}`);
  assert.equal(answer.status, 200);
  return answer.text();
}

test('without any script the fragment shows the meetings with their dates, and no button', async () => {
  const visitor = await host.visitor({ javaScriptEnabled: false });
  const { page } = visitor;
  await page.goto(await host.page('static.html', { body: await fragmentOf('meeting-calendar') }));
  assert.equal(await visitor.meetings.filter({ visible: true }).count(), 10);
  for (const meeting of await visitor.meetings.all())
    assert.match((await meeting.locator('time').textContent()) ?? '', /\d+\sh\s|^(?:toute la journée|du .+ au .+)$/);
  assert.ok(await page.getByRole('heading', { name: 'Agenda des rencontres' }).isVisible());
  assert.equal(await page.getByRole('button').count(), 0);
  assert.deepEqual(
    visitor.requested.filter((url) => !url.startsWith(host.site)),
    [],
  );
  await visitor.leave();
});

test('with the script the same element comes alive, with one copy of the list and nothing moved', async () => {
  const visitor = await host.visitor();
  const { page, meetings } = visitor;
  const body = `<p>Avant</p>${await fragmentOf('meeting-calendar')}<p id="after">Après</p>`;
  await page.goto(await host.page('alive.html', { body }));
  const shown = meetings.filter({ visible: true });
  const words = await shown.allTextContents();
  const top = () => page.locator('#after').evaluate((element) => element.getBoundingClientRect().top);
  const before = await top();
  // As it is while the data is on its way: nothing but what was written.
  await page.route('**/network.json', async (route) => {
    assert.equal(await shown.count(), 10);
    assert.equal(await top(), before);
    await route.continue();
  });
  await page.addScriptTag({ type: 'module', url: `${host.release}/loader.js` });
  // Its name says when it is, with the year.
  const title = meetings.getByRole('button', { name: /, .+ \d{4}, / }).first();
  await title.waitFor();
  assert.equal(await shown.count(), 10, 'one copy');
  assert.deepEqual((await shown.allTextContents()).map(plain), words.map(plain));
  assert.equal(await top(), before, 'nothing moved');
  await title.click();
  await page.getByRole('dialog').waitFor();
  assert.deepEqual(visitor.complaints, []);
  await visitor.leave();
});

test('where the endpoint does not answer, what was written stays', async () => {
  const visitor = await host.visitor();
  const { page, calendar, meetings } = visitor;
  await page.route('**/network.json', (route) => route.abort());
  await page.goto(await host.page('down.html', { head: SCRIPT, body: await fragmentOf('meeting-calendar') }));
  await calendar.getByRole('alert').waitFor();
  assert.equal(await meetings.filter({ visible: true }).count(), 10);
  await visitor.leave();
});

test('what another server wrote into the element’s own shadow root gives way to it: nothing is there twice', async () => {
  const visitor = await host.visitor();
  const written =
    '<template shadowrootmode="open"><ul><li part="meeting">Rencontre écrite ailleurs</li></ul></template>';
  const body = `<anacej-meeting-calendar endpoint="%ENDPOINT%/network.json">${written}</anacej-meeting-calendar>`;
  await visitor.page.goto(await host.page('own-root.html', { head: SCRIPT, body }));
  await visitor.meetings.nth(1).waitFor();
  assert.equal(await visitor.page.getByText('Rencontre écrite ailleurs').count(), 0);
  assert.equal(await visitor.meetings.count(), 10);
  assert.deepEqual(visitor.complaints, []);
  await visitor.leave();
});

for (const [element, query, seen] of [
  ['meeting-calendar', '?view=month&lang=en', /Calendar|Meetings/],
  ['meeting-calendar', '?view=week', /Agenda/],
  ['meeting-calendar', '?view=programme', /Agenda/],
  ['testimonial-carousel', '?layout=list', /./],
  ['testimonial-carousel', '', /./],
  ['testimonial-carousel', '?layout=interview', /./],
] as const) {
  test(`${element}${query} is readable without script, and looks the same with it`, async () => {
    const written = await fragmentOf(element, query);
    const still = await host.visitor({ javaScriptEnabled: false });
    await still.page.goto(await host.page('one.html', { body: written }));
    const heading = still.page.locator(`anacej-${element}`).getByRole('heading').first();
    assert.match((await heading.textContent()) ?? '', seen);
    await still.leave();
    const visitor = await host.visitor();
    await visitor.page.goto(await host.page('two.html', { head: SCRIPT, body: written }), { waitUntil: 'networkidle' });
    const roots = visitor.page.locator(`anacej-${element} .root`).filter({ visible: true });
    assert.equal(await roots.count(), 1);
    assert.deepEqual(visitor.complaints, []);
    await visitor.leave();
  });
}

test('search engines find the meetings beside it, as JSON-LD', async () => {
  const [, json = ''] =
    /<script type="application\/ld\+json">(.+)<\/script>/.exec(await fragmentOf('meeting-calendar')) ?? [];
  const { '@graph': events } = JSON.parse(json) as { '@graph': { '@type': string; startDate: string }[] };
  assert.ok(events.length > 10);
  for (const event of events) {
    assert.equal(event['@type'], 'Event');
    assert.match(event.startDate, /^\d{4}-\d{2}-\d{2}/);
  }
});

test('the fragment is kept as the network document is: asked again, nothing is sent', async () => {
  const first = await fetch(`${host.endpoint}/fragment/meeting-calendar`);
  assert.equal(first.headers.get('content-type'), 'text/html; charset=utf-8');
  assert.equal(first.headers.get('access-control-allow-origin'), '*');
  const etag = first.headers.get('etag') ?? '';
  const second = await fetch(`${host.endpoint}/fragment/meeting-calendar`, { headers: { 'If-None-Match': etag } });
  assert.equal(second.status, 304);
});

for (const path of [
  'registration-form',
  'constructor',
  'meeting-calendar?onclick=alert(1)',
  'meeting-calendar?endpoint=x',
]) {
  test(`/fragment/${path} is refused in words`, async () => {
    const answer = await fetch(`${host.endpoint}/fragment/${path}`);
    assert.equal(answer.status, 400);
    assert.equal(answer.headers.get('content-type'), 'application/problem+json');
  });
}

test('what the endpoint or an attribute says stays text', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rencontres-cli-'));
  const hostile = '</template></script><img src=x onerror=alert(1)><!--"&';
  const file = join(folder, 'network.json');
  const meeting = { id: 'a', title: hostile, start: '2027-03-11T09:30', end: '2027-03-11T12:00', attendance: 'online' };
  const network = { name: hostile, timeZone: 'Europe/Paris', language: 'fr' };
  await writeFile(file, JSON.stringify({ version: 1, network, levels: [], series: [], meetings: [meeting] }));
  const args = ['--element', 'meeting-calendar', '--endpoint', file, '--now', '2027-03-01T00:00:00Z'];
  const body = await command('prerender', ...args, '--live', 'https://example.org/"><img src=x>', '--date', hostile);
  for (const javaScriptEnabled of [false, true]) {
    const visitor = await host.visitor({ javaScriptEnabled });
    await visitor.page.goto(await host.page('hostile.html', { body }));
    assert.equal(await visitor.page.locator('img').count(), 0);
    assert.deepEqual(visitor.complaints, []);
    await visitor.leave();
  }
  await rm(folder, { recursive: true });
});

test('the command writes the same with the same clock, wherever the machine stands', async () => {
  const args = [
    'prerender',
    '--endpoint',
    `${host.endpoint}/network.json`,
    '--element',
    'meeting-calendar',
    '--limit',
    '3',
  ];
  const now = ['--now', new Date(Math.ceil(Date.now() / 86_400_000) * 86_400_000).toISOString()];
  const [here, there] = await Promise.all([
    command(...args, ...now),
    commandIn({ ...process.env, TZ: 'Pacific/Noumea' }, ...args, ...now),
  ]);
  assert.equal(here, there);
  assert.equal(here.match(/part="meeting /g)?.length, 3);
  assert.match(here, /^<anacej-meeting-calendar endpoint="http:.*lang="fr" limit="3">/);
});

test('a week written down has no line for the hour, which would be wrong a minute later', async () => {
  const tuesday = `--element meeting-calendar --view week --endpoint ${host.endpoint}/network.json --now 2027-03-09T`;
  const [written, later] = await Promise.all(
    ['09:41:27Z', '09:43:00Z'].map((time) => command('prerender', ...`${tuesday}${time}`.split(' '))),
  );
  assert.match(written ?? '', /datetime="2027-03-09"/);
  assert.doesNotMatch(written ?? '', /--now|hours now/);
  assert.equal(written, later);
});

for (const [options, lasts] of [
  [['meeting-calendar'], true],
  [['meeting-calendar', '--view', 'programme'], true],
  [['meeting-calendar', '--view', 'week'], false],
  [['testimonial-carousel'], true],
] as const) {
  test(`a page with a strict policy needs but the line that the command gives for ${options.join(' ')}`, async () => {
    const args = ['prerender', '--endpoint', `${host.endpoint}/network.json`, '--element', ...options];
    const [body, line, later] = await Promise.all([
      command(...args),
      command(...args, '--csp'),
      command(...args, '--csp', '--now', '2027-06-01T00:00:00Z'),
    ]);
    if (lasts) assert.equal(line, later, 'the same on another day');
    const policy = `default-src 'none'; img-src data: ${host.endpoint}; ${line.trim()}`;
    const head = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
    const visitor = await host.visitor();
    await visitor.page.goto(await host.page('policy.html', { head, body }));
    const root = visitor.page.locator('.root').first();
    assert.equal(await root.evaluate((element) => getComputedStyle(element).containerType), 'inline-size');
    assert.deepEqual(visitor.complaints, []);
    await visitor.leave();
  });
}

test('the command writes a file whose address in the page nobody named; what is relative in it is no link', async () => {
  const url = 'la-rencontre';
  const written = await fromFile([{ id: 'a', title: 'Écrite', start: '2027-03-11', attendance: 'online', url }]);
  assert.match(written, /^<anacej-meeting-calendar lang="fr">/);
  assert.match(written, /<bdi>Écrite<\/bdi>/);
  assert.doesNotMatch(written, /la-rencontre|Chargement/);
});

test('the dates of a rule are written with the others, for search engines too', async () => {
  const monthly = { id: 'a', title: 'Chaque mois', start: '2026-09-14T10:00', recurrence: 'FREQ=MONTHLY;COUNT=12' };
  const written = await fromFile([{ ...monthly, attendance: 'online' }], '--limit', '4');
  assert.equal(written.match(/part="meeting /g)?.length, 4);
  assert.match(written, /"startDate":"2027-03-14T10:00/);
  assert.doesNotMatch(written, /Chargement/);
});

test('the words of an endpoint are never taken for a part that is still to come', async () => {
  const title = 'Le mot class=skeleton';
  const written = await fromFile([{ id: 'a', title, start: '2027-03-11', attendance: 'online' }], '--view', 'month');
  assert.ok(written.includes(title));
});

test('an attribute without a value on the command line is one without a value in the page', async () => {
  const over = [{ id: 'a', title: 'Passée', start: '2027-02-11', attendance: 'online' }];
  for (const options of [['--past'], ['--past', '--view', 'agenda']]) {
    const written = await fromFile(over, ...options);
    assert.match(written, /^<anacej-meeting-calendar [^>]*past=""/);
    assert.match(written, /<bdi>Passée<\/bdi>/);
  }
});

for (const [what, args, code, says] of [
  [
    'a file that is not there',
    ['--endpoint', '/nowhere.json'],
    1,
    /^Fichier illisible.*\/nowhere\.json.*cannot be read/,
  ],
  ['a folder', ['--endpoint', '.'], 1, /^Fichier illisible.*cannot be read/],
  ['nobody who answers', ['--endpoint', 'http://127.0.0.1:9/'], 1, /^\[anacej.*non chargées.*\(network\).*\n$/],
  ['half an address', ['--endpoint', 'https://'], 2, /n’est pas une adresse.*is no http/],
  ['what no script may read', ['--endpoint', 'package.json', '--live', 'javascript:0'], 2, /n’est pas une adresse/],
  ['a day that is none', ['--endpoint', 'package.json', '--now', 'demain'], 2, /demain.*for example/],
  ['what nobody knows', ['--nonsense', 'x'], 2, /^Option incomprise.*not understood.*--nonsense/],
  ['an attribute of another element', ['--endpoint', 'package.json', '--layout', 'grid'], 2, /n’est pas possible ici/],
] as const) {
  test(`the command says in both languages what it makes of ${what}, once`, async () => {
    await assert.rejects(command('prerender', '--element', 'meeting-calendar', ...args), (error: Refused) => {
      assert.equal(error.code, code);
      assert.match(error.stderr, says);
      assert.equal(error.stdout, '');
      return true;
    });
  });
}

test('the command names the element whose attribute it does not understand', async () => {
  const args = ['prerender', '--endpoint', `${host.endpoint}/network.json`, '--element', 'testimonial-carousel'];
  const { stderr } = await promisify(execFile)(process.execPath, [
    inRoot('dist/prerender/cli.js'),
    ...args,
    '--layout',
    'mur',
  ]);
  assert.match(stderr, /<anacej-testimonial-carousel layout="mur">.*carousel, grid, list, interview/);
});

test('the command says what it needs, and helps', async () => {
  await assert.rejects(command('prerender', '--element', 'meeting-calendar'), /--endpoint/);
  assert.match(await command('--help'), /prerender/);
});

/** How a command ends that did not do what it was asked for. */
type Refused = Error & { code: number; stdout: string; stderr: string };

/** What the command makes of a file with these meetings, on the first of March 2027. */
async function fromFile(meetings: readonly unknown[], ...options: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rencontres-cli-'));
  const file = join(folder, 'network.json');
  await writeFile(file, JSON.stringify({ version: 1, network: { name: 'Réseau' }, levels: [], meetings }));
  const args = ['--element', 'meeting-calendar', '--endpoint', file, '--now', '2027-03-01T00:00:00Z', ...options];
  try {
    return await command('prerender', ...args);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What the command prints. */
async function command(...args: string[]): Promise<string> {
  return commandIn(process.env, ...args);
}

async function commandIn(env: NodeJS.ProcessEnv, ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [inRoot('dist/prerender/cli.js'), ...args], { env });
  return stdout;
}

/** As it is read: however it is broken into lines. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
