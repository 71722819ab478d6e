import { type ContradictionRule, objectOf, sideOf } from '../clash.ts';

/** Whoever hands an award over, or confers it, does not receive it. */
export const presenterIsRecipient: ContradictionRule = {
  text: {
    en: '{left} is said to have received it and to have given it',
    id: '{left} disebut menerima dan juga menyerahkannya',
  },
  types: ['RECIPIENT', 'PRESENTER', 'CONFERRER'],
  about: ['Conferral'],
  candidates: [{ of: 'joinedTwice', types: ['RECIPIENT', 'PRESENTER', 'CONFERRER'] }],
  find: async (id, facts) => {
    const [received, given] = await Promise.all([
      facts.said(id, 'RECIPIENT'),
      facts.said(id, 'PRESENTER', 'CONFERRER'),
    ]);
    facts.meter.charge('pair', given.length * received.length);
    return given.flatMap((giver) =>
      received
        .filter(({ object }) => object === giver.object)
        .map((recipient) => ({
          kind: 'CONFLICT' as const,
          left: sideOf([recipient], [objectOf(recipient)]),
          right: sideOf([giver], [objectOf(giver)]),
        })),
    );
  },
};
