/** A feed, with the addresses that lead to it and to its page. */
export interface FeedHead {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** Its own address, with the site. */
  readonly self: string;
  /** The page that it is a form of. */
  readonly page: string;
  readonly site: string;
  readonly icon: string;
}
