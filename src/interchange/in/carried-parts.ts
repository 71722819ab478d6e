import type { CarriedClaim, CarriedDecision, CarriedName, CarriedSource } from '../graph/carried.ts';
import { type Shape, whyNotShaped } from './shape.ts';

/** A part of a dossier, out of a record of a file. */
export type CarriedPart =
  | { readonly is: 'source'; readonly source: CarriedSource }
  | { readonly is: 'name'; readonly id: string; readonly name: CarriedName }
  | { readonly is: 'claim'; readonly claim: CarriedClaim }
  | { readonly is: 'decision'; readonly decision: CarriedDecision };

const sourceShape: Shape = {
  ...{ id: 'text', dossier: 'text', writtenBy: 'text?', title: 'text', publisher: 'text?', published: 'text?' },
  ...{ publishedBasis: 'text?', authors: 'texts', signatory: 'text?', dateline: 'text?', url: 'text?' },
  ...{ retrieved: 'text?', language: 'text?', sha256: 'text?', signature: 'text?', nearCopyOf: 'texts' },
  ...{ sponsored: 'flag', takenFrom: 'text?', texts: 'record?', has: { entities: 'number', passages: 'number' } },
};

const nameShape: Shape = {
  dossier: 'text',
  entry: { name: 'text', otherNames: 'texts', description: 'text?', texts: 'record?', properties: 'record' },
};

const passageShape: Shape = {
  ...{ exact: 'text', prefix: 'text', suffix: 'text', startAt: 'number', endAt: 'number', occurrence: 'number?' },
};

const claimShape: Shape = {
  ...{ id: 'text', type: 'text', subject: 'text', object: 'text?', value: 'record?', mood: 'text' },
  assertions: [
    {
      ...{ dossier: 'text', source: 'text', ordinal: 'number', stance: 'text', modality: 'text', speaker: 'text?' },
      ...{ certain: 'flag', note: 'text?', qualifiers: 'record', texts: 'record?', stated: 'record?' },
      passages: [passageShape],
    },
  ],
};

const decisionShape: Shape = { dossier: 'text', ordinal: 'number', about: 'text', kind: 'text', entry: 'record' };

const shapes = { source: sourceShape, name: nameShape, claim: claimShape, decision: decisionShape };

/**
 * A part of a dossier as an export carries it, or what is wrong with its shape. What its texts say is held to the rules of
 * dossiers later on.
 * @param id of a name: whose it is
 */
export function carriedPart(is: CarriedPart['is'], value: unknown, id = ''): CarriedPart | { readonly wrong: string } {
  const wrong = whyNotShaped(value, shapes[is], is);
  if (wrong !== null) return { wrong };
  // The shape is that of its type.
  return { is, [is]: value, id } as unknown as CarriedPart;
}
