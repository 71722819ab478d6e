import { entityLines, type SmallDossier } from './small-dossier.ts';

/** One article in a test: its day, and its claims as `subject TYPE object | keys`, in the words of a dossier. */
export interface Article {
  readonly day: string;
  readonly claims: readonly string[];
}

export function article(day: string, ...claims: readonly string[]): Article {
  return { day, claims };
}

/** The dossiers of some articles. `@` in an id stands for the name, so that cases in one graph do not meet. */
export function dossiersOf(name: string, articles: readonly Article[]): SmallDossier[] {
  return articles.map(({ day, claims }, index) => {
    const lines = claims.map((claim) => claim.replaceAll('@', name));
    const ids = [...new Set(lines.flatMap((line) => line.match(/\b[a-z]+:[a-z0-9][a-z0-9-]*/g) ?? []))];
    const entities = entityLines(...ids.filter((id) => !id.startsWith('organisation:koran')));
    return {
      name: `${name}-${index + 1}`,
      published: day,
      lines: [...entities, 'claims:', ...lines.map(claimLine)],
    };
  });
}

function claimLine(line: string): string {
  const [claim = '', keys = ''] = line.split(' | ');
  return `  - { claim: "${claim}", ${keys === '' ? '' : `${keys}, `}evidence: Kata }`;
}
