import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { openDatabase } from '../../../../demo/endpoint/database/open.ts';
import { createLog } from '../../../../demo/endpoint/log.ts';
import { takeDue } from '../../../../demo/endpoint/mail/outbox.ts';
import { Postman } from '../../../../demo/endpoint/mail/postman.ts';
import { createMailer } from '../../../../demo/endpoint/mail/smtp.ts';
import type { Databases } from '../support/databases.ts';
import { startTestEndpoint } from '../support/endpoint.ts';
import { fixtureDocument, goodRequest, NOW, people } from '../support/fixture.ts';
import { headerOf, partsOf, startMailServer, type MailServer } from '../support/mail-server.ts';
import { browser } from '../support/manage.ts';
import { stageFor } from '../support/stage.ts';

const FROM = 'Rencontres <rencontres@example.org>';
const MINUTE = 60_000;

export function mailingSuite(databases: Databases): void {
  describe('mails', () => {
    const stage = stageFor(databases);
    let server: MailServer;
    beforeEach(async () => {
      await stage.database.db.deleteFrom('outbox').execute();
      server = await startMailServer();
    });
    afterEach(async () => {
      stage.endpoint.clock.now = NOW;
      await server.stop();
    });

    const postman = (smtpUrl = server.url) =>
      new Postman({
        db: stage.database.db,
        mailer: createMailer({ smtpUrl, from: FROM }),
        log: createLog(() => {}),
        occasion: () => ({ now: stage.endpoint.clock.now, publicUrl: stage.endpoint.url }),
      });
    const deliver = async () => {
      const counts = await postman().round();
      return { counts, mails: server.mails.splice(0) };
    };
    const outbox = () => stage.database.db.selectFrom('outbox').selectAll().orderBy('created_at').execute();

    it('confirms in plain text and in HTML, with the link and the calendar file', async () => {
      const { body } = await stage.endpoint.register(goodRequest('open'));
      const { mails } = await deliver();
      const [mail, ...others] = mails;
      assert.ok(mail && others.length === 0);
      assert.deepEqual(mail.recipients, ['zoe.lambert@example.org']);
      const header = headerOf(mail).join('\n');
      assert.match(header, /^From: Rencontres <rencontres@example\.org>$/m);
      assert.match(header, /^Auto-Submitted: auto-generated$/m);
      assert.match(decoded(header), /^Subject: Inscription confirmée\u202F: Rencontre open$/m);
      const parts = partsOf(mail);
      const plain = parts.find((part) => part.startsWith('Bonjour Zoé Lambert,')) ?? '';
      assert.match(plain, /Votre inscription est confirmée\./);
      assert.match(plain, /jeudi 10 décembre 2026 de 14\sh\s00 à 16\sh\s00 \(heure/);
      assert.ok(plain.includes(String(body['manageUrl'])));
      assert.ok(parts.some((part) => part.includes('<html') && part.includes(`href="${String(body['manageUrl'])}"`)));
      const calendar = parts.find((part) => part.includes('BEGIN:VCALENDAR')) ?? '';
      assert.match(calendar, /METHOD:PUBLISH[\s\S]*UID:open@127\.0\.0\.1[\s\S]*SEQUENCE:0[\s\S]*STATUS:CONFIRMED/);
      assert.match(mail.raw, /Content-Type: text\/calendar; charset=utf-8; method=PUBLISH/);
    });

    it('tells who waits of their place, and who cancels that the date is off, by a newer file of the same UID', async () => {
      await stage.endpoint.register(goodRequest('one-then-list'));
      const { body } = await stage.endpoint.register(goodRequest('one-then-list'));
      const waiting = await deliver();
      const [text = ''] = waiting.mails.map((mail) => partsOf(mail).join('\n')).filter((all) => all.includes('1re'));
      assert.match(text, /Vous êtes 1re sur la liste d’attente/);
      assert.match(text, /STATUS:TENTATIVE/);
      await browser.cancel(String(body['manageUrl']));
      const { mails } = await deliver();
      const cancelled = mails.map((mail) => partsOf(mail).join('\n')).join('\n');
      assert.match(cancelled, /Votre inscription est annulée/);
      assert.match(
        cancelled,
        /METHOD:CANCEL[\s\S]*UID:one-then-list@127\.0\.0\.1[\s\S]*SEQUENCE:1[\s\S]*STATUS:CANCELLED/,
      );
      assert.doesNotMatch(cancelled, /registrations\/manage/);
    });

    it('tells whoever is replaced as the contact, with no file for a calendar that is no longer theirs to keep', async () => {
      const { body } = await stage.endpoint.register(goodRequest('open'));
      await deliver();
      const contact = { name: 'Awa Diallo', email: 'awa@example.org' };
      const zoe = { name: 'Zoé Lambert', email: 'zoe.lambert@example.org' };
      await browser.save(String(body['manageUrl']), { contact, people: [contact] });
      const { mails } = await deliver();
      const [toZoe, toAwa] = [zoe, contact].map(({ email }) => mails.find(({ recipients }) => recipients[0] === email));
      assert.ok(toZoe && toAwa && mails.length === 2);
      assert.match(
        partsOf(toZoe).join('\n'),
        /maintenant Awa Diallo[\s\S]*ne faites plus partie des personnes inscrites/,
      );
      assert.doesNotMatch(toZoe.raw, /text\/calendar/);
      assert.match(toAwa.raw, /text\/calendar/);
    });

    it('leaves a mail that is sent empty: neither a name nor the link stays behind', async () => {
      await stage.endpoint.register(goodRequest('open'));
      await deliver();
      const [row] = await outbox();
      assert.deepEqual([row?.status, row?.body, row?.html, row?.recipient, row?.calendar], ['sent', '', '', '', '']);
    });

    it('writes no mail for a registration that is not stored', async () => {
      await stage.endpoint.register(goodRequest('full'));
      assert.deepEqual(await outbox(), []);
    });

    it('loses nothing while the mail server is down, tries less and less often, and sends once it is up, under one Message-ID', async () => {
      const { url } = server;
      await server.stop();
      await stage.endpoint.register(goodRequest('open'));
      await stage.endpoint.register(goodRequest('open', { contact: { name: 'Awa', email: 'awa@example.org' } }));
      const down = postman(url);
      assert.deepEqual(await down.round(), { sent: 0, delayed: 1, failed: 0 });
      stage.endpoint.clock.now += 20_000;
      assert.deepEqual(await down.round(), { sent: 0, delayed: 1, failed: 0 });
      const delays = [];
      for (let i = 0; i < 4; i++) {
        const [next] = (await outbox()).map(({ due_at }) => Date.parse(due_at)).sort((a, b) => a - b);
        stage.endpoint.clock.now = next ?? 0;
        await down.round();
        delays.push(...(await outbox()).map(({ due_at }) => Date.parse(due_at) - stage.endpoint.clock.now));
      }
      assert.ok(Math.max(...delays) >= 2 * MINUTE, String(delays));
      const ids = (await outbox()).map(({ id, status }) => [`<${id}@example.org>`, status]);
      assert.ok(ids.every(([, status]) => status === 'waiting'));

      server = await startMailServer(Number(new URL(url).port));
      stage.endpoint.clock.now += 120 * MINUTE;
      const { mails } = await deliver();
      const sent = mails.map((mail) =>
        headerOf(mail)
          .find((line) => line.startsWith('Message-ID: '))
          ?.slice(12),
      );
      assert.deepEqual(sent.sort(), ids.map(([id]) => id).sort());
    });

    it('never lets «confirmée» arrive after «annulée», though the server was down when the first was to go', async () => {
      const { body } = await stage.endpoint.register(goodRequest('open'));
      await server.stop();
      await postman(server.url).round();
      server = await startMailServer(Number(new URL(server.url).port));
      stage.endpoint.clock.now += 1_000;
      await browser.cancel(String(body['manageUrl']));
      await stage.endpoint.register(goodRequest('open', { contact: { name: 'Awa', email: 'awa@example.org' } }));
      const arrived = [];
      for (let i = 0; i < 2; i++) {
        const { mails } = await deliver();
        arrived.push(
          mails.map((mail) => /^Subject: Inscription (\S+?)\s/m.exec(decoded(headerOf(mail).join('\n')))?.[1]),
        );
        stage.endpoint.clock.now += MINUTE;
      }
      // Nobody else waits for it.
      assert.deepEqual(arrived, [['confirmée'], ['confirmée', 'annulée']]);
    });

    it('gives up a refused address at once, others after five days, and keeps both to be read', async () => {
      await server.stop();
      server = await startMailServer(0, (address) => address.startsWith('nobody@'));
      await stage.endpoint.register(goodRequest('open', { contact: { name: 'Awa', email: 'nobody@example.org' } }));
      await stage.endpoint.register(goodRequest('open'));
      const { counts, mails } = await deliver();
      assert.deepEqual([counts, mails.length], [{ sent: 1, delayed: 0, failed: 1 }, 1]);
      const failed = (await outbox()).find(({ status }) => status === 'failed');
      assert.deepEqual([failed?.last_error, failed?.recipient], ['EENVELOPE 550', 'nobody@example.org']);

      await server.stop();
      await stage.endpoint.register(goodRequest('open'));
      stage.endpoint.clock.now += 5 * 24 * 60 * MINUTE;
      assert.equal((await postman().round()).failed, 1);
      server = await startMailServer();
    });

    it('sends each mail once, though two workers empty the outbox at the same time', async () => {
      await Promise.all(Array.from({ length: 12 }, () => stage.endpoint.register(goodRequest('open'))));
      const other = openDatabase(stage.endpoint.databaseUrl);
      const second = new Postman({
        db: other.db,
        mailer: createMailer({ smtpUrl: server.url, from: FROM }),
        log: createLog(() => {}),
        occasion: () => ({ now: NOW, publicUrl: stage.endpoint.url }),
      });
      const [one, two] = await Promise.all([postman().round(), second.round()]);
      await other.db.destroy();
      assert.equal(one.sent + two.sent, 12);
      const ids = server.mails.map((mail) => headerOf(mail).find((line) => line.startsWith('Message-ID')));
      assert.deepEqual([ids.length, new Set(ids).size], [12, 12]);
    });

    it('gives a mail to one only of many workers who reach for it at the same moment', async () => {
      await stage.endpoint.register(goodRequest('open'));
      const takers = Array.from({ length: 10 }, () => takeDue(stage.database.db, stage.endpoint.clock.now));
      assert.equal((await Promise.all(takers)).filter((mail) => mail !== undefined).length, 1);
    });

    it('takes over the mail of a worker that died, when its lease is over', async () => {
      await stage.endpoint.register(goodRequest('open'));
      await stage.database.db
        .updateTable('outbox')
        .set({ due_at: new Date(NOW + 15 * MINUTE).toISOString() })
        .execute();
      assert.equal((await deliver()).mails.length, 0);
      stage.endpoint.clock.now += 15 * MINUTE;
      assert.equal((await deliver()).mails.length, 1);
    });

    it('must-pass 55: lets no name, title or stored text become a header or another recipient', async () => {
      await stage.endpoint.register(
        goodRequest('open', { contact: { name: 'Zoé "<x@evil.example>, b', email: 'zoe@example.org' } }),
      );
      // What the check refuses, as if it had come in another way.
      await stage.database.db
        .updateTable('outbox')
        .set({
          subject: 'Bonjour\r\nBcc: all@evil.example\r\n\r\nTexte',
          recipient_name: 'Zoé\r\nBcc: all@evil.example "<x@evil.example>, y@evil.example',
        })
        .execute();
      const { mails } = await deliver();
      const [mail] = mails;
      assert.ok(mail);
      assert.deepEqual(mail.recipients, ['zoe@example.org']);
      assert.deepEqual(
        headerOf(mail).filter((line) => /^(bcc|cc)\s*:/i.test(line)),
        [],
      );
      assert.equal(headerOf(mail).filter((line) => /^to:/i.test(line)).length, 1);
    });

    it('tells what has become of a meeting within a minute, also after the clock was set back by an hour', async () => {
      await stage.endpoint.register(goodRequest('last-seat'));
      const worker = postman();
      await worker.round();
      stage.endpoint.clock.now -= 60 * MINUTE;
      const found = fixtureDocument().meetings?.find(({ id }) => id === 'last-seat');
      await stage.database.db
        .updateTable('meetings')
        .set({ body: JSON.stringify({ ...found, status: 'cancelled' }), status: 'cancelled' })
        .where('id', '=', 'last-seat')
        .execute();
      await worker.round();
      assert.ok((await outbox()).some(({ kind }) => kind === 'meeting-changed'));
    });

    it('writes to everybody in when the network cancels or moves a meeting, once', async () => {
      const { body } = await stage.endpoint.register(goodRequest('three-seats', { participants: people(2) }));
      await deliver();
      const change = { status: 'rescheduled', start: '2026-12-17T14:00' };
      const meeting = { id: 'three-seats', title: 'Déplacée', ...change, registration: { capacity: 10 } };
      await stage.database.db
        .updateTable('meetings')
        .set({ ...change, body: JSON.stringify(meeting) })
        .where('id', '=', 'three-seats')
        .execute();
      const moved = await deliver();
      const text = moved.mails.map((mail) => partsOf(mail).join('\n')).join('\n');
      assert.equal(moved.mails.length, 1);
      assert.match(text, /a changé[\s\S]*jeudi 17 décembre 2026/);
      assert.match(text, /UID:three-seats@127\.0\.0\.1[\s\S]*DTSTART:20261217T130000Z[\s\S]*SEQUENCE:1/);
      await stage.database.db
        .updateTable('meetings')
        .set({ status: 'cancelled', body: JSON.stringify({ ...meeting, status: 'cancelled' }) })
        .where('id', '=', 'three-seats')
        .execute();
      const { mails } = await deliver();
      assert.match(mails.map((mail) => partsOf(mail).join('\n')).join('\n'), /est annulée[\s\S]*METHOD:CANCEL/);
      assert.match((await browser.open(String(body['manageUrl']))).text, /Cette rencontre est annulée/);
      assert.equal((await deliver()).mails.length, 0);
    });
  });

  describe('the endpoint with a mail server', () => {
    it('sends by itself, and its log says counts only', async () => {
      const server = await startMailServer();
      const endpoint = await startTestEndpoint(await databases.fresh(), undefined, {
        mail: { smtpUrl: server.url, from: FROM },
      });
      await endpoint.register(goodRequest('open'));
      await server.got(1);
      await endpoint.close();
      await server.stop();
      assert.match(endpoint.lines.join(''), /"event":"outbox","sent":1,"delayed":0,"failed":0,"waiting":0/);
      assert.doesNotMatch(endpoint.lines.join(''), /Zoé|example\.org|manage\/[\w-]{43}/);
    });

    it('keeps mails readable in the outbox without one, and says in the log how many', async () => {
      const endpoint = await startTestEndpoint(await databases.fresh());
      await endpoint.register(goodRequest('open'));
      await endpoint.close();
      const { db } = openDatabase(endpoint.databaseUrl);
      const [mail] = await db.selectFrom('outbox').selectAll().execute();
      await db.destroy();
      assert.match(mail?.body ?? '', /Bonjour Zoé Lambert/);
      assert.equal(mail?.status, 'waiting');
      assert.match(endpoint.lines.join(''), /"event":"outbox".*"waiting":1/);
    });
  });
}

/** RFC 2047 words of a header, put into text. */
function decoded(header: string): string {
  return header
    .replace(/\?=\s+=\?UTF-8/gi, '?==?UTF-8')
    .replace(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, text: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(text, 'base64').toString('latin1')
        : text
            .replaceAll('_', ' ')
            .replace(/=([0-9A-F]{2})/gi, (__, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    )
    .split('\n')
    .map((line) => (line.startsWith('Subject') ? Buffer.from(line, 'latin1').toString('utf8') : line))
    .join('\n');
}
