import type { NetworkDocument } from '../../src/contract/index.ts';
import type { Choice, Release } from './choice.ts';

/** One directive of a Content-Security-Policy with what must stand in it, and why. */
export interface PolicyLine {
  directive: string;
  sources: readonly string[];
  /** French. */
  why: string;
}

/** What a page with a Content-Security-Policy must add to its own (CSP level 3). No `unsafe-…` is ever among it. */
export function policyLines(choice: Choice, release: Release, document: NetworkDocument | undefined): PolicyLine[] {
  const own = originOf(release.base);
  const { endpoint } = choice;
  if (choice.way === 'frame')
    return [
      { directive: 'frame-src', sources: own, why: 'le cadre' },
      { directive: 'script-src', sources: own, why: 'le script qui donne sa hauteur au cadre' },
    ];
  const lines: PolicyLine[] = [
    { directive: 'script-src', sources: own, why: 'le script et ses parties' },
    {
      directive: 'connect-src',
      sources: origins([endpoint, ...served(document)], endpoint),
      why: 'les données et les inscriptions',
    },
  ];
  const images = origins(document ? imagesOf(document) : [], endpoint);
  if (images.length > 0) lines.push({ directive: 'img-src', sources: images, why: 'les images et les portraits' });
  return lines;
}

/** The policies the elements ask for where a page requires Trusted Types; none in a frame. */
export function trustedTypes({ way, options }: Choice): string[] {
  if (way === 'frame') return [];
  const policies = ['lit-html'];
  if (options['meeting-calendar']?.['structured-data'] !== undefined) policies.push('anacej-structured-data');
  return policies;
}

/** The lines as they are added to the header, one below the other. */
export function policyText(lines: readonly PolicyLine[]): string {
  return lines.map(({ directive, sources }) => `${directive} ${sources.join(' ')};`).join('\n');
}

type Address = string | null | undefined;

function served(document: NetworkDocument | undefined): Address[] {
  return [document?.meetingsUrl, document?.registration?.url, document?.registration?.challengeUrl];
}

function imagesOf({ network, meetings, testimonials }: NetworkDocument): Address[] {
  return [
    network.logo,
    ...meetings.map(({ image }) => image?.src),
    ...testimonials.map(({ author }) => author.photo?.src),
  ];
}

/** Each origin once; addresses are relative to the endpoint. `data:` is a source of its own. */
function origins(addresses: readonly Address[], endpoint: string): string[] {
  const found = addresses.flatMap((address) => {
    if (!address || !URL.canParse(address, endpoint)) return [];
    const url = new URL(address, endpoint);
    return url.protocol === 'data:' ? ['data:'] : url.origin === 'null' ? [] : [url.origin];
  });
  return [...new Set(found)];
}

function originOf(address: string): string[] {
  return origins([address], address);
}
