import { badInput } from '../../../errors.ts';
import { nodeKindOf } from '../../../ontology/ids.ts';
import {
  type CommonArguments,
  idArgument,
  languageArgument,
  type PageArguments,
  pageArguments,
  viewArguments,
} from '../arguments.ts';
import { list, orNull, record, takes, text, whole } from '../json-schema.ts';
import type { EvidencePageFragment } from '../operation-types.ts';
import { claimHeadOf, claimHeadSchema } from '../shapes/claim.ts';
import { type Evidence, evidenceOf, evidenceSchema, sourceOf, sourceSchema } from '../shapes/evidence.ts';
import { nextOf, nextSchema, notKnownSchema } from '../shapes/page.ts';
import { type ToolCall, tool } from '../tool.ts';
import { words } from '../words.ts';

interface Given extends CommonArguments, PageArguments {
  readonly id: string;
}

const passages = list(record({ ...(evidenceSchema['properties'] as object), claim: claimHeadSchema }));

export const getEvidence = tool<Given>({
  name: 'get_evidence',
  title: 'The words behind a claim',
  description:
    'All passages behind one claim, oldest source first, or all that one article bears out: exact words, their place in the archived text, the source, who says so, and whether the words were held against the archive. Use it before quoting, and to tell how well something is known. Takes the id of a claim, of a piece of evidence (assertion:…) or of a source.',
  input: takes(
    {
      id: idArgument('claim:…, assertion:… or source:…'),
      ...pageArguments(25, 50),
      ...viewArguments,
      ...languageArgument,
    },
    ['id'],
  ),
  output: record({
    source: orNull(sourceSchema),
    evidence: passages,
    count: whole('Of all pages'),
    contradictions: list(record({ id: text(), text: text() })),
    ...nextSchema,
    ...notKnownSchema,
  }),
  call: ({ id, limit = 25, after = null }, call) => {
    const kind = nodeKindOf(id.replace(/\?.*$/, ''));
    if (kind === 'Source') return ofSource({ id, first: limit, after }, call);
    if (kind === 'Claim' || kind === 'Assertion') return ofClaim({ id, first: limit, after }, call);
    throw badInput('id', 'is that of a claim (claim:…), of evidence (assertion:…) or of a source (source:…)', id);
  },
});

interface Page {
  readonly id: string;
  readonly first: number;
  readonly after: string | null;
}

async function ofClaim(page: Page, call: ToolCall) {
  const { nodes, retractions } = await call.ask('McpClaimEvidence', page);
  const [node] = nodes;
  // What is so more than once: each time is a claim, and each has words of its own.
  const claims: readonly EvidencePageFragment[] =
    node == null ? [] : 'into' in node ? node.into : 'evidence' in node ? [node] : [];
  const evidence = claims.flatMap((claim) =>
    claim.evidence.edges.map(({ node: passage }) => ({
      ...evidenceOf(passage, call),
      claim: claimHeadOf(claim, call),
    })),
  );
  const [only] = claims;
  return {
    source: null,
    evidence,
    count: claims.reduce((sum, claim) => sum + claim.evidence.totalCount, 0),
    contradictions: claims.flatMap((claim) =>
      claim.contradictions.map(({ plainId, text: said }) => ({ id: plainId, text: said })),
    ),
    next: claims.length === 1 && only !== undefined ? nextOf(only.evidence.pageInfo) : null,
    notKnown: notKnownOf(page.id, claims.length > 0, evidence, retractions, call),
  };
}

async function ofSource(page: Page, call: ToolCall) {
  const { nodes, retractions } = await call.ask('McpSourceEvidence', page);
  const [node] = nodes;
  const source = node != null && 'evidence' in node ? node : null;
  const evidence = (source?.evidence.edges ?? []).map(({ node: passage }) => ({
    ...evidenceOf(passage, call),
    claim: claimHeadOf(passage.claim, call),
  }));
  return {
    source: source === null ? null : sourceOf(source, call),
    evidence,
    count: source?.evidence.totalCount ?? 0,
    contradictions: [],
    next: source === null ? null : nextOf(source.evidence.pageInfo),
    notKnown: notKnownOf(page.id, source !== null, evidence, retractions, call),
  };
}

function notKnownOf(
  id: string,
  isThere: boolean,
  evidence: readonly Evidence[],
  retractions: readonly { readonly reason: string | null }[],
  { language }: ToolCall,
): string[] {
  const unverified = evidence.filter(({ verified }) => verified === null).length;
  const unaddressed = evidence.filter(({ articleLink }) => articleLink === null).length;
  return [
    ...(isThere ? [] : [words.noClaim(id)[language]]),
    ...(isThere && evidence.length === 0 ? [words.noWords[language]] : []),
    ...(unverified === 0 ? [] : [words.notVerified(unverified)[language]]),
    ...(unaddressed === 0 ? [] : [words.noAddress(unaddressed)[language]]),
    ...retractions.map(({ reason }) => words.retracted(id, reason)[language]),
  ];
}
