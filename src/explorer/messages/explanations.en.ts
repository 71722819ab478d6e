import type { explanationsId } from './explanations.id.ts';

/** The same keys as in Indonesian, other words. */
export type Explanations = {
  readonly [Group in keyof typeof explanationsId]: {
    readonly [Word in keyof (typeof explanationsId)[Group]]: string;
  };
};

export const explanationsEn: Explanations = {
  Term: {
    evidence:
      'The passage of an article that says so: its exact words (twelve at most), its source, and where in the text they stand. There is no claim in Jejak without evidence.',
    origin:
      'The oldest source with the same text. A press release printed by five newspapers comes from one text, so it counts as one origin.',
    independentSources:
      'How many origins bear this claim out. Articles with nearly the same text count as one, however many newspapers print it.',
    certain:
      'Certain when the words of the source say so themselves. Not certain when the words are there but a reader inferred what they mean; the note on the evidence says how.',
    attested:
      'A day for which a source says that it was so, such as a day on which somebody is called governor. Neither beginning nor end is known.',
    asOf: 'Shows what held on that date: what had not begun or had ended is left out. Offices and statuses appear from the first day that a source vouches for.',
    knownAt:
      'Shows only what one could read by that moment; evidence published later is left out. Where no time of publication is printed, the earliest possible one counts.',
    contradiction:
      'Two things that do not fit together, within one article or between several. Jejak shows both with their evidence and takes no side; an editor may decide.',
    gap: 'Something one should know and no source says, such as who handed over an award. Jejak does not fill it with a guess.',
  },
  Modality: {
    ASSERTED: 'The newsroom says so itself in the article, and attributes it to nobody.',
    QUOTED: 'A speaker named in the article says so, not the newsroom.',
    CLAIMED: 'The article mentions it without telling who says so or where it was learnt.',
    DENIAL:
      'What is quoted is a denial: whoever speaks says that it is not so. As a rule a denial is recorded as evidence against the claim.',
    PLAN: 'It is only planned. A plan is kept as a plan: no total counts it, and it joins no two names.',
    WISH: 'It is only hoped for. A wish is kept as a wish: no total counts it, and it joins no two names.',
  },
  Stance: {
    SUPPORTS: 'This passage supports the claim: its source says that it is so.',
    DISPUTES:
      'This passage disputes the claim: its source says that it is not so. The claim is still shown, with the dispute.',
  },
  Standing: {
    UNCONTESTED: 'No source in Jejak disputes this claim. That does not prove it true.',
    CONTESTED: 'At least one source disputes this claim. Read the evidence on both sides before you quote it.',
    RETRACTED: 'This claim has been withdrawn. What is withdrawn is not counted.',
  },
  Verdict: {
    EXACT: 'When held against the archived text, these words stood exactly where the evidence says.',
    MOVED: 'These words are in the archived text, once, but not in the place that was recorded.',
    NORMALISED: 'These words are in the archived text, with other capitals, marks or spaces.',
    MISSING:
      'These words are not in the archived text, or in several other places, so that it is not clear which are meant. Look at the article before you quote them.',
    SOURCE_CHANGED:
      'The archive no longer has the text that was quoted, and these words are not in the one it has. The article may have been edited.',
    TEXT_NOT_HERE:
      'The archive on this server does not have the text of the article, so the quotation could not be checked. That does not mean it is wrong.',
  },
  ConferralStatus: {
    PROPOSED: 'Proposed for the award. A proposal need not become a nomination, let alone an award.',
    NOMINATED: 'Nominated. A nomination is not an award received.',
    FINALIST: 'Reached the last stage of the assessment. A finalist need not receive the award.',
    PLANNED: 'A source says that it is to be handed over. No handover has been reported.',
    ANNOUNCED: 'The recipient has been announced. No handover has been reported.',
    CLAIMED:
      'Said in passing to have been received once; no source reports the conferral itself. Do not count it as an award received before you have confirmed it.',
    CONFERRED: 'A source says that the award has been conferred.',
    DROPPED: 'Was proposed or assessed, and fell out before the award was conferred.',
    REVOKED: 'The award was taken back from its recipient.',
  },
  PartyRole: {
    RECIPIENT:
      'Who was given the award: a person, an office, a region, a company, an organisation, a place or a programme. Whoever came on stage may be somebody else.',
    PRESENTER: 'Who handed the award to the recipient. That need not be who conferred it.',
    CONFERRER: 'Who conferred the award, which is to say gave it, though somebody else may have handed it over.',
    ACCEPTED_BY: 'Who took the award for its recipient, without being the recipient.',
    PROPOSER: 'Who proposed that the award be given.',
    WITNESS: 'Who witnessed the handover, neither giving nor receiving.',
  },
  EntityKind: {
    PERSON:
      'A human being. The name stands without titles and degrees; the forms that articles print are listed as other names.',
    OFFICE: 'A post, whoever holds it. Governor of Jambi is an office; the person who holds it is recorded apart.',
    PROVINCE: 'A province: both its territory and its government.',
    REGENCY: 'A regency (kabupaten) or city (kota): both its territory and its government.',
    PLACE: 'A place other than a province, regency or city, such as a building, a district or a village.',
    COMPANY: 'A business, including state and regional enterprises and hospital companies.',
    ORGANISATION: 'A ministry, an agency, a team, an association or a newsroom.',
    PROGRAMME: 'A public programme, such as social security for workers.',
    REGULATION: 'An official regulation or decision, such as a bylaw of a province or an instruction of the president.',
    AWARD: 'An award as an institution, from year to year. Each round of it is an edition.',
    EDITION:
      'One round of an award, at one level and in one area. The year in its name may differ from the year of the handover.',
    EVENT: 'Something that took place: a ceremony, a signing, an interview.',
    CONFERRAL:
      'One award to one party or more, with everybody who had a part in it: recipient, presenter, proposer. What was only proposed or nominated is recorded too, so look at the status.',
  },
  Level: {
    NATIONAL: 'This edition is held at national level.',
    PROVINCIAL: 'This edition is held at provincial level, for one province. To win here is not to win nationally.',
    REGENCY: 'This edition is held at the level of a regency or city.',
  },
  RegencyType: {
    KABUPATEN: 'A regency (kabupaten), led by a regent. Of the same rank as a city.',
    KOTA: 'A city (kota), led by a mayor. Of the same rank as a regency.',
  },
  Stage: {
    INTERVIEW: 'At this event candidates were interviewed for the assessment.',
    ANNOUNCEMENT: 'At this event the recipients were announced. The handover may be on another day.',
    CEREMONY: 'At this event the awards were handed over.',
  },
  TimelineBoundary: {
    HAPPENED: 'A source says that it took place on that date.',
    BEGAN: 'A source says that it has been so since that date.',
    ENDED: 'A source says that it was so until that date.',
    ATTESTED: 'On that date a source says that it was so. Since when and until when is not known.',
  },
  ReviewState: {
    OPEN: 'No editor has decided on this contradiction yet.',
    LEFT_WRONG: 'An editor decided that the first side is wrong.',
    RIGHT_WRONG: 'An editor decided that the second side is wrong.',
    BOTH_WRONG: 'An editor decided that both sides are wrong.',
    NOT_A_CONFLICT: 'An editor decided that the two do not contradict each other after all.',
  },
  ContradictionKind: {
    CONFLICT: 'Both cannot be right.',
    TENSION: 'Both may be right, but no source says how they fit together.',
  },
  ChangeKind: {
    NEW: 'It was not known at the earlier moment.',
    CONFIRMED: 'It was known; since then further evidence says the same.',
    CHANGED:
      'It was known; since then something else became known of it, such as dates, who says so, or that it is disputed.',
  },
};
