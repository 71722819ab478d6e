/** What one request for reconciliation may ask for. docs/limits.md tells what each stands for, the manifest the first. */
export const reconcileLimits = {
  /** Names in a batch. OpenRefine sends a tenth of its rows at once, and no more than this. */
  batchSize: 50,
  /** Columns beside a name, and values of each. */
  properties: 20,
  values: 20,
  /** Candidates of a name: unless it says how many, and at most. */
  candidates: 10,
  mostCandidates: 25,
  /** Entities of which columns are fetched at once. */
  ids: 100,
  suggestions: 10,
  /** Suggestions that can be reached by a cursor. */
  mostSuggestions: 100,
};
