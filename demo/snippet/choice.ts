/** How the elements come onto the page. */
export type Way = 'script' | 'file' | 'frame' | 'static';

/** Colours by the name of their token without the prefix; only those that are not the elements' own. */
export type Colours = Partial<Record<ColourName, string>>;
export type ColourName = 'accent' | 'text' | 'surface';
export type Scheme = 'light' | 'dark';

/** Everything a person has chosen in the form. */
export interface Choice {
  /** Names without the prefix, in the order of the page. */
  elements: readonly string[];
  /** Attributes by element, then by name: only what differs from its default. */
  options: Readonly<Record<string, Readonly<Record<string, string>>>>;
  endpoint: string;
  language: 'fr' | 'en';
  way: Way;
  colours: Readonly<Record<Scheme, Colours>>;
  /** The page of the network's agenda, where the link of the fallback leads. */
  agenda: string;
  /** The name of the network, as that link says it. */
  network: string;
}

/** What `sri.json` of a release says, and where that release is. */
export interface Release {
  /** Absolute, with a slash at its end. */
  base: string;
  version: string;
  /** `sha384-…` by file. */
  files: Readonly<Record<string, string>>;
}
