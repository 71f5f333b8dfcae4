/** What everything that changes a registration must know of the moment and the place. */
export interface Occasion {
  /** Milliseconds since 1970. */
  now: number;
  /** How the world reaches the endpoint, without a trailing slash: links in mails start with it. */
  publicUrl: string;
}
