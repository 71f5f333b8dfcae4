import { SMTPServer } from 'smtp-server';

/** One mail as the server got it. */
export interface ReceivedMail {
  /** Header and body, as they came over the wire. */
  raw: string;
  recipients: string[];
}

/** A real SMTP server that keeps what it takes. */
export interface MailServer {
  url: string;
  mails: ReceivedMail[];
  /** Resolves with the mails once there are that many. */
  got(count: number): Promise<ReceivedMail[]>;
  stop(): Promise<void>;
}

/**
 * @param port 0 takes any free one
 * @param refuse recipients it answers with «550»
 */
export async function startMailServer(
  port = 0,
  refuse: (address: string) => boolean = () => false,
): Promise<MailServer> {
  const mails: ReceivedMail[] = [];
  const waiting = new Set<() => void>();
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo({ address }, _session, done) {
      done(refuse(address) ? Object.assign(new Error('No such user'), { responseCode: 550 }) : undefined);
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const recipients = session.envelope.rcptTo.map(({ address }) => address);
        mails.push({ raw: Buffer.concat(chunks).toString('utf8'), recipients });
        done();
        for (const look of waiting) look();
      });
    },
  });
  const listening = server.listen(port, '127.0.0.1');
  await new Promise((resolve) => listening.once('listening', resolve));
  const address = listening.address();
  return {
    url: `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    mails,
    got: (count) =>
      new Promise((resolve) => {
        const look = () => {
          if (mails.length < count) return;
          waiting.delete(look);
          resolve(mails);
        };
        waiting.add(look);
        look();
      }),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The header of a mail with its folded lines put together again (RFC 5322 §2.2.3). */
export function headerOf({ raw }: ReceivedMail): string[] {
  const [header = ''] = raw.split('\r\n\r\n', 1);
  return header.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
}

/** The decoded parts of a mail, outermost first. */
export function partsOf({ raw }: ReceivedMail): string[] {
  const boundaries = [...raw.matchAll(/boundary="([^"]+)"/g)].map(([, boundary = '']) => boundary);
  const parts = boundaries.reduce((texts, boundary) => texts.flatMap((text) => text.split(`--${boundary}`)), [raw]);
  return parts.map((part) => {
    const [header = '', ...body] = part.trimStart().split('\r\n\r\n');
    const text = body.join('\r\n\r\n');
    if (/base64/i.test(header)) return Buffer.from(text, 'base64').toString('utf8');
    if (!/quoted-printable/i.test(header)) return text;
    const bytes = text
      .replace(/=\r\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
    return Buffer.from(bytes, 'latin1').toString('utf8');
  });
}
