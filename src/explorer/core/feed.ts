/** What somebody subscribes to: a list of what became known, the newest first. */
export interface Feed {
  /** When the newest of it could first be read, or the data was written; in UTC. */
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}

/** What became known of one claim by one source. */
export interface FeedEntry {
  /** An address that stays; no other entry has it. */
  readonly id: string;
  /** The claim in a sentence, in our words. */
  readonly title: string;
  /** Its page, with the site. */
  readonly link: string;
  /** When its source could first be read; in UTC. */
  readonly at: string;
  /** NEW, CHANGED or CONFIRMED, as the API has it, and as readers call it. */
  readonly kind: { readonly term: string; readonly label: string };
  readonly claim: string;
  readonly source: FeedSource;
  /** The exact words that were new, and the article at these words where its address is known. */
  readonly passages: readonly { readonly exact: string; readonly permalink: string | null }[];
}

export interface FeedSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** The date that it prints, in words. */
  readonly published: string;
  /** Where the article stands; null where that is not known. */
  readonly url: string | null;
  /** Its page, with the site. */
  readonly link: string;
}

/** The endings of feeds. */
export const feedFormats = ['atom', 'feed.json'] as const;
export type FeedFormat = (typeof feedFormats)[number];

export const feedTypes: Readonly<Record<FeedFormat, string>> = {
  atom: 'application/atom+xml',
  'feed.json': 'application/feed+json',
};

export function isFeedFormat(format: string | null): format is FeedFormat {
  return feedFormats.some((one) => one === format);
}
