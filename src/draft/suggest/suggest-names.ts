import type { NameIndex } from '../../ontology/names/name-index.ts';
import { nameKey } from '../../ontology/names/name-key.ts';
import type { Kind } from '../../ontology/ontology.ts';
import type { Article, Span } from '../article.ts';
import type { SuggestedClaim } from '../draft.ts';
import type { Entities, SuggestedEntity } from '../entities.ts';
import type { Sure } from '../find/finding.ts';
import type { BodyPhrase, OfficePhrase, PartyPhrase, Phrase, RegionPhrase } from '../find/phrase.ts';
import type { FoundOffice } from '../find/read-office.ts';
import type { FoundPerson } from '../find/read-person.ts';
import { joined, quote } from '../quote.ts';
import type { Sentence } from '../read-sentences.ts';
import { nameOfPost, regionOfBarePost } from './bare-posts.ts';
import { addBodyOf, addRegionIn, type Naming, sureBy } from './bodies-of-posts.ts';
import { addRegion, unknownAs } from './parties-named.ts';
import { governmentPost, type RegionHint } from './region-hint.ts';

interface BarePost {
  readonly phrase: OfficePhrase;
  readonly sentence: Sentence;
  readonly person: SuggestedEntity;
}

/** The names of an article as entities, with the offices and who holds them. */
export class Names {
  readonly #article: Article;
  readonly #entities: Entities;
  readonly #day: string | null;
  readonly #naming: Naming;
  readonly #claims = new Map<string, SuggestedClaim>();
  readonly #bodies = new Map<OfficePhrase, SuggestedEntity>();
  /** Posts of a government that is not printed beside them, with their holders, until all regions are read. */
  readonly #bare: BarePost[] = [];
  readonly #held: {
    readonly person: SuggestedEntity;
    readonly office: SuggestedEntity;
    readonly body: SuggestedEntity | null;
    readonly post: string;
  }[] = [];
  /** Regions of which several bear the name, until something says which. */
  readonly #open: RegionPhrase[] = [];

  /** @param day on which the article attests a holder */
  constructor(
    article: Article,
    sentences: readonly Sentence[],
    entities: Entities,
    index: NameIndex,
    day: string | null,
  ) {
    this.#article = article;
    this.#entities = entities;
    this.#day = day;
    this.#naming = { article, entities, index, put: (claim) => this.#put(claim) };
    for (const sentence of sentences) for (const phrase of sentence.phrases) this.#add(phrase, sentence);
    for (const bare of this.#bare) this.#addBare(bare, sentences);
  }

  get claims(): SuggestedClaim[] {
    return [...this.#claims.values()];
  }

  /** The party that a phrase names; a name of which nothing says what it is becomes one only when it is asked for. */
  partyOf(phrase: PartyPhrase, hint: RegionHint | null, guess: Kind | null): SuggestedEntity | null {
    switch (phrase.letter) {
      case 'O': {
        const { holder, office, of } = phrase.office;
        if (holder === null && of === null && governmentPost.test(office)) return this.#holderOf(office);
        return holder === null ? this.#entities.find('Office', office) : this.#entities.find('Person', holder.name);
      }
      case 'N':
        return this.#entities.find('Person', phrase.person.name);
      case 'B':
        return this.#entities.find(phrase.mention.kind, phrase.mention.name) ?? this.#entities.add(phrase.mention);
      case 'G':
        return addRegion(phrase, hint, this.#naming);
      case 'U':
        return guess === null ? null : this.#entities.add(unknownAs(phrase, guess));
    }
  }

  /** What the post of a person is of, as far as the article tells. */
  bodyOfPerson(person: SuggestedEntity): SuggestedEntity | null {
    return this.#held.find((one) => one.person === person && one.body !== null)?.body ?? null;
  }

  /** The government or the body that a post is of, where the article names it. */
  bodyOf(phrase: OfficePhrase): SuggestedEntity | null {
    const own = this.#bodies.get(phrase);
    if (own !== undefined || phrase.office.holder === null) return own ?? null;
    const person = this.#entities.find('Person', phrase.office.holder.name);
    return person === null ? null : this.bodyOfPerson(person);
  }

  /** A name that several regions bear is of the one that the draft has otherwise; of none or several it stays open. */
  close(): void {
    for (const phrase of this.#open.splice(0)) {
      const [known, ...others] = phrase.ids.filter((id) => this.#entities.all.has(id));
      if (known !== undefined && others.length === 0) this.#entities.add({ ...phrase.mention, id: known });
    }
  }

  #add(phrase: Phrase, sentence: Sentence): void {
    switch (phrase.letter) {
      case 'O':
        this.#addOffice(phrase, sentence);
        return;
      case 'N':
        this.#addPerson(phrase.person, phrase.sure, phrase.reason, null);
        if (phrase.of !== null) this.#add(phrase.of, sentence);
        return;
      case 'B':
        this.#addBody(phrase, sentence);
        return;
      case 'G':
        for (const inner of phrase.at) this.#add(inner, sentence);
        if (phrase.ids.length === 1) this.#entities.add(phrase.mention);
        else this.#open.push(phrase);
        return;
      case 'T':
        if (phrase.mention.kind !== 'Regulation') this.#entities.add(phrase.mention);
    }
  }

  #addBody(phrase: BodyPhrase, sentence: Sentence): void {
    const body = this.#entities.find(phrase.mention.kind, phrase.mention.name) ?? this.#entities.add(phrase.mention);
    this.#entities.add({ ...phrase.mention, id: body.id });
    addRegionIn(phrase.mention, body, sentence, this.#naming);
    for (const inner of phrase.at) {
      this.#add(inner, sentence);
      const [place, ...others] = inner.letter === 'G' ? inner.ids : [];
      const evidence = quote(this.#article, joined(this.#article, phrase.mention, inner) ?? inner);
      if (place !== undefined && others.length === 0 && evidence !== null && phrase.mention.kind !== 'Event')
        this.#put({
          claim: `${body.id} LOCATED_IN ${place}`,
          fields: {},
          evidence: [evidence],
          sure: 'medium',
          reason: 'where it lies stands beside it',
        });
    }
  }

  #addOffice(phrase: OfficePhrase, sentence: Sentence): void {
    const found = phrase.office;
    const office = this.#officeOf(found);
    const body = office === null ? null : addBodyOf(found, sentence, this.#naming);
    if (body !== null) this.#bodies.set(phrase, body);
    const evidence = this.#places(found);
    if (office !== null && body !== null && body.kind !== 'Place')
      this.#put({
        claim: `${office.id} OFFICE_OF ${body.id}`,
        fields: {},
        evidence,
        sure: office.sure,
        reason: 'its name says whose it is',
      });
    if (found.holder === null) return;
    const person = this.#addPerson(found.holder, sureBy(found.margin), 'stands beside a post', found);
    if (office === null && governmentPost.test(found.post)) this.#bare.push({ phrase, sentence, person });
    if (office === null) return;
    this.#held.push({ person, office, body, post: found.post });
    const both = this.#places(joined(this.#article, found, found.both) ?? found.both);
    const sure = sureBy(found.margin);
    this.#put({
      claim: `${person.id} HOLDS ${office.id}`,
      fields: {
        attested: found.former ? null : this.#day,
        to: found.former ? this.#day : null,
        acting: found.acting ? 'yes' : null,
      },
      evidence: both,
      sure: found.former && sure === 'high' ? 'medium' : sure,
      reason: found.former ? 'a former holder: the term had ended by this day' : reasonBy(found.margin),
      ...(found.former
        ? {
            parts: {
              to: { sure: 'low', reason: 'the day is that of the article, by which the term had ended' } as const,
            },
          }
        : {}),
    });
  }

  /** "Bupati Ani Misal": of the region that the article speaks of; a post of which it is not clear stays open. */
  #addBare({ phrase, sentence, person }: BarePost, sentences: readonly Sentence[]): void {
    const { office: found } = phrase;
    if (this.#held.some((one) => one.person === person)) return;
    const of = regionOfBarePost(found, sentence, sentences, this.#entities);
    if (of === null) return;
    const { region, reason } = of;
    const name = nameOfPost(found.post, region);
    const office = this.#entities.add(
      { kind: 'Office', name, otherNames: [], sure: 'medium', reason, start: found.start, end: found.end },
      nameKey(name),
    );
    this.#bodies.set(phrase, region);
    this.#held.push({ person, office, body: region, post: found.post });
    const words = quote(this.#article, joined(this.#article, found, found.both) ?? found.both);
    if (words === null) return;
    this.#put({ claim: `${office.id} OFFICE_OF ${region.id}`, fields: {}, evidence: [words], sure: 'medium', reason });
    this.#put({
      claim: `${person.id} HOLDS ${office.id}`,
      fields: { attested: found.former ? null : this.#day, acting: found.acting ? 'yes' : null },
      evidence: [words],
      sure: 'medium',
      reason,
    });
  }

  /** Whoever the article has told of as holder of this post, where that is one person. */
  #holderOf(post: string): SuggestedEntity | null {
    const key = nameKey(post);
    const holders = this.#held.filter((one) => nameKey(one.post) === key);
    if (new Set(holders.map(({ person }) => person)).size < 2) return holders[0]?.person ?? null;
    // Of several the one of the region that the article is about: named more than twice as often as the others.
    const [first, second] = holders.toSorted((a, b) => (b.body?.places.length ?? 0) - (a.body?.places.length ?? 0));
    return (first?.body?.places.length ?? 0) > 2 * (second?.body?.places.length ?? 0) ? (first?.person ?? null) : null;
  }

  #officeOf(found: FoundOffice): SuggestedEntity | null {
    // "Gubernur" alone is the post of whichever province the article speaks of.
    const isWhole =
      found.of !== null ||
      /RI$|Republik Indonesia$|^(?:Wakil )?Presiden$|^Wapres$|^(?:Men(?!teri$)|Kap|Wamen)\p{L}+|^Jaksa Agung/u.test(
        found.office,
      );
    if (!isWhole) return null;
    const { office: name, start, end } = found;
    return this.#entities.add(
      {
        kind: 'Office',
        name,
        otherNames: [],
        sure: sureBy(found.margin),
        reason: 'the word for the post stands in it',
        start,
        end,
      },
      nameKey(name),
    );
  }

  #addPerson(person: FoundPerson, sure: Sure, reason: string, office: FoundOffice | null): SuggestedEntity {
    const { name, printed, start, end } = person;
    const isPart = printed.split(' ').every((word) => name.split(' ').includes(word));
    return this.#entities.add({
      ...{ kind: 'Person', name, otherNames: printed === name || isPart ? [] : [printed], start, end, sure, reason },
      ...(office === null ? {} : { shownBy: office.both }),
    });
  }

  #places(span: Span): SuggestedClaim['evidence'] {
    const place = quote(this.#article, span);
    return place === null ? [] : [place];
  }

  #put(claim: SuggestedClaim): void {
    if (!this.#claims.has(claim.claim) && claim.evidence.length > 0) this.#claims.set(claim.claim, claim);
  }
}

function reasonBy(margin: number): string {
  return margin >= 3 ? 'post and name stand side by side' : 'by its words the post ends here, and a name begins';
}
