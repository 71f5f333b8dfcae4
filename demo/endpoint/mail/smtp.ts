import nodemailer from 'nodemailer';
import type { OutboxTable } from '../database/schema.ts';

export interface MailSettings {
  /** `smtp://` or `smtps://`, with user and password where the server asks for them. */
  smtpUrl: string;
  /** The sender: an address, or a name and an address in angle brackets. */
  from: string;
}

/** Hands mails to a mail server. */
export interface Mailer {
  /** Resolves once the server has taken the mail; rejects with {@link DeliveryError}. */
  send(mail: OutboxTable): Promise<void>;
  close(): void;
}

/** Why a mail was not taken. */
export class DeliveryError extends Error {
  override name = 'DeliveryError';
  /** `ECONNECTION`, `EENVELOPE 550`: safe to store and to log, the server's sentence is not. */
  readonly code: string;
  /** Whether it is this mail that the server will never take; everything else may pass. */
  readonly final: boolean;

  constructor(cause: unknown) {
    super('The mail was not taken.', { cause });
    const { code, responseCode } = Object(cause) as { code?: unknown; responseCode?: unknown };
    this.code = [code, responseCode].filter((part) => typeof part === 'string' || typeof part === 'number').join(' ');
    this.final =
      (code === 'EENVELOPE' || code === 'EMESSAGE') && typeof responseCode === 'number' && responseCode >= 500;
  }
}

export function createMailer({ smtpUrl, from }: MailSettings): Mailer {
  const transport = nodemailer.createTransport({
    url: smtpUrl,
    // Of each step: all of them together stay far below the outbox's lease.
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 30_000,
    // Nothing in a mail is ever a path or an address to read from.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = /@([^\s<>@]+)>?\s*$/.exec(from)?.[1] ?? 'localhost';
  return {
    async send(mail) {
      try {
        await transport.sendMail({
          // The same at every attempt: where a mail was taken and the answer got lost, receivers can tell the second copy.
          messageId: `<${mail.id}@${domain}>`,
          date: new Date(mail.created_at),
          from,
          to: { name: mail.recipient_name, address: mail.recipient },
          subject: mail.subject,
          text: mail.body,
          html: mail.html,
          // RFC 3834 §5: no holiday notice answers it.
          headers: { 'Auto-Submitted': 'auto-generated' },
          attachments: mail.calendar ? [attached(mail.calendar)] : [],
        });
      } catch (error) {
        throw new DeliveryError(error);
      }
    },
    close: () => transport.close(),
  };
}

function attached(calendar: string) {
  const method = /^METHOD:(\w+)/m.exec(calendar)?.[1] ?? 'PUBLISH';
  return {
    filename: 'rencontre.ics',
    content: calendar,
    contentType: `text/calendar; charset=utf-8; method=${method}`,
  };
}
