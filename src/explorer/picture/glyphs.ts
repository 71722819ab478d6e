import type { Kind } from '../../ontology/ontology.ts';

/** The radius of a shape as drawn below. */
export const glyphRadius = 12;
/** That of the ring round the centre, and how much larger the shape in it is. */
export const centreRadius = 23;
export const centreScale = 1.4;

/** Kinds that share a colour; within a family the shapes differ. */
export type Family = 'people' | 'areas' | 'bodies' | 'acts' | 'awards' | 'events';

/** One shape a kind, as SVG path data about (0, 0). No two are alike, so that the picture reads without colour. */
export const glyphs: Readonly<Record<Kind, { readonly family: Family; readonly path: string }>> = {
  Person: { family: 'people', path: 'M-11 0a11 11 0 1 0 22 0a11 11 0 1 0 -22 0Z' },
  // A shield: who stands in for an office changes, the shield stays.
  Office: { family: 'people', path: 'M-10 -11H10V-1C10 5 6 9 0 12C-6 9 -10 5 -10 -1Z' },
  Province: { family: 'areas', path: 'M-12 0L-6 -10.4H6L12 0L6 10.4H-6Z' },
  Regency: { family: 'areas', path: 'M0 -12L11.4 -3.7L7.1 9.7H-7.1L-11.4 -3.7Z' },
  // A pin on a map.
  Place: { family: 'areas', path: 'M0 13C-3 7 -9 3 -9 -3.5a9 9 0 0 1 18 0C9 3 3 7 0 13Z' },
  Company: { family: 'bodies', path: 'M-10 -10H10V10H-10Z' },
  Organisation: { family: 'bodies', path: 'M0 -13L13 0L0 13L-13 0Z' },
  Programme: { family: 'acts', path: 'M-11 -9H4L12 0L4 9H-11Z' },
  // A page with its corner folded.
  Regulation: { family: 'acts', path: 'M-9 -12H3L9 -6V12H-9Z' },
  Award: { family: 'awards', path: star(5, 13.5, 6) },
  Edition: { family: 'awards', path: star(8, 12.5, 8.5) },
  // The tail of a ribbon.
  Conferral: { family: 'awards', path: 'M-8 -12H8V12L0 6L-8 12Z' },
  Event: { family: 'events', path: 'M0 -12L12.5 9.5H-12.5Z' },
};

function star(points: number, outer: number, inner: number): string {
  const corners = Array.from({ length: 2 * points }, (_, index) => {
    const radius = index % 2 === 0 ? outer : inner;
    const angle = (Math.PI * index) / points;
    return `${(radius * Math.sin(angle)).toFixed(1)} ${(-radius * Math.cos(angle)).toFixed(1)}`;
  });
  return `M${corners.join('L')}Z`;
}
