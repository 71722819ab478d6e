import { describe, expect, it } from 'vitest';
import {
  claimTypeNames,
  isEdgeType,
  isState,
  isValueType,
  kindNames,
  ownQualifiers,
  qualifierFields,
  whyNotEdge,
  whyNotValue,
} from '../../src/ontology/claim-rules.ts';
import type { EdgeTypeName, ValueTypeName } from '../../src/ontology/ontology.ts';

describe('whyNotEdge', () => {
  it.each<[EdgeTypeName, string, string]>([
    ['HOLDS', 'person:a', 'office:b'],
    ['LOCATED_IN', 'regency:tebo', 'province:jambi'],
    ['LOCATED_IN', 'event:a', 'regency:tebo'],
    ['SAME_AS', 'company:a', 'company:b'],
    ['RECIPIENT', 'conferral:a', 'programme:b'],
  ])('lets %s join %s and %s', (type, subject, object) => {
    expect(whyNotEdge(type, subject, object)).toBeNull();
  });

  it.each<[EdgeTypeName, string, string, string]>([
    ['IMPLEMENTS', 'person:a', 'programme:b', 'IMPLEMENTS starts at Programme, got person:a'],
    [
      'IMPLEMENTS',
      'programme:a',
      'person:b',
      'IMPLEMENTS from Programme leads to Programme or Regulation, got person:b',
    ],
    ['LOCATED_IN', 'regency:tebo', 'place:b', 'LOCATED_IN from Regency leads to Province, got place:b'],
    ['PART_OF', 'event:a', 'programme:b', 'PART_OF from Event leads to Event, got programme:b'],
    ['SAME_AS', 'person:a', 'office:b', 'SAME_AS joins two entities of one kind, got person:a and office:b'],
    ['HOLDS', 'source:a', 'office:b', 'HOLDS starts at Person, got source:a'],
  ])('says why %s may not join %s and %s', (type, subject, object, why) => {
    expect(whyNotEdge(type, subject, object)).toBe(why);
  });
});

describe('whyNotValue', () => {
  it.each<[ValueTypeName, string]>([
    ['STATUS', 'conferral:a'],
    ['FIGURE', 'person:a'],
    ['CRITERION', 'edition:a'],
  ])('lets %s be said of %s', (type, subject) => {
    expect(whyNotValue(type, subject)).toBeNull();
  });

  it.each<[ValueTypeName, string, string]>([
    ['OCCURRED', 'award:a', 'OCCURRED is said of Event, got award:a'],
    ['CRITERION', 'event:a', 'CRITERION is said of Award or Edition, got event:a'],
    ['STATEMENT', 'source:a', expect.stringMatching(/^STATEMENT is said of Person, .+ or Conferral, got source:a$/)],
  ])('says why %s may not be said of %s', (type, subject, why) => {
    expect(whyNotValue(type, subject)).toEqual(why);
  });
});

describe('isState', () => {
  it.each(['HOLDS', 'CHAIRS', 'SECRETARY_OF', 'MEMBER_OF', 'RUNS', 'STATUS'] as const)(
    'counts %s, which holds for a while',
    (type) => {
      expect(isState(type)).toBe(true);
    },
  );

  it.each(['OFFICE_OF', 'RECIPIENT', 'OCCURRED', 'FIGURE'] as const)('does not count %s', (type) => {
    expect(isState(type)).toBe(false);
  });
});

describe('the lists of names', () => {
  it('hold every type once, each either an edge or a value', () => {
    expect(new Set(claimTypeNames).size).toBe(claimTypeNames.length);
    for (const type of claimTypeNames) expect([isEdgeType(type), isValueType(type)].filter(Boolean)).toHaveLength(1);
    expect(kindNames).toHaveLength(13);
  });

  it.each(['toString', 'holds', '', 'Person'])('know %j as no type of claim', (name) => {
    expect(isEdgeType(name) || isValueType(name)).toBe(false);
  });

  it('give the qualifiers of edges and of values alike', () => {
    expect(ownQualifiers('ISSUED')).toEqual({ date: 'PartialDate' });
    expect(ownQualifiers('STATUS')).toEqual({ date: 'PartialDate', printedDate: 'Text' });
    expect(ownQualifiers('REPORTED')).toEqual({});
  });

  it('let a claim of any type say whose wish or plan it is', () => {
    for (const type of claimTypeNames)
      expect(qualifierFields(type)).toEqual({ ...ownQualifiers(type), whose: 'EntityId' });
  });
});
