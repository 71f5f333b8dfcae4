import type { ReactiveController } from 'lit';
import { languageOf } from '../../i18n/index.ts';
import type { Occurrence, Snapshot } from '../../network/index.ts';
import { reportPart } from '../report-part.ts';
import { eventsJson } from './event-data.ts';
import type { Part } from './lazy-parts.ts';
import type { MeetingCalendar } from './meeting-calendar.ts';
import { narrowed } from './narrowed.ts';

/** The part of the Trusted Types API that is used here. */
interface ScriptPolicy {
  createScript(text: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
}

/** One policy for all calendars of a page: its name may be given once. */
let policy: ScriptPolicy | undefined;

/**
 * Writes the meetings to come into the head of the page as JSON-LD, one script for each calendar, and takes them out
 * with it. A data block runs nothing, but Trusted Types guard its text like that of any script: where they are
 * enforced, the page must allow the policy `anacej-structured-data`.
 */
class StructuredData implements ReactiveController {
  readonly #host: MeetingCalendar;
  #script: HTMLScriptElement | undefined;
  #written: readonly unknown[] = [];

  constructor(host: MeetingCalendar) {
    this.#host = host;
  }

  hostDisconnected(): void {
    this.#remove();
  }

  hostUpdated(): void {
    const { network, structuredData, levels, series } = this.#host;
    const snapshot = network?.snapshot;
    if (!structuredData || !snapshot || !this.#host.isConnected) {
      this.#remove();
      return;
    }
    const occurrences = narrowed(network.selected, levels, series);
    const language = languageOf(this.#host) ?? 'fr';
    const written = [snapshot, occurrences, language];
    if (written.every((part, i) => part === this.#written[i])) return;
    this.#written = written;
    this.#write(snapshot, occurrences, language);
  }

  #write(snapshot: Snapshot, occurrences: readonly Occurrence[], language: string): void {
    const json = eventsJson(snapshot, occurrences, language);
    try {
      const script = document.createElement('script');
      script.type = 'application/ld+json';
      script.textContent = trusted(json);
      this.#script?.remove();
      document.head.append(script);
      this.#script = script;
    } catch (error) {
      reportPart('structured-data', error);
    }
  }

  #remove(): void {
    this.#script?.remove();
    this.#script = undefined;
    this.#written = [];
  }
}

/** @throws TypeError where the page allows no policy of our name */
function trusted(text: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  policy ??= trustedTypes?.createPolicy('anacej-structured-data', { createScript: (script) => script });
  return policy?.createScript(text) ?? text;
}

export const part: Part = { attach: (host) => host.addController(new StructuredData(host)) };
