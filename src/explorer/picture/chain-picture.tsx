import type { Language } from '../language.ts';
import { PictureSvg } from './network-picture.tsx';
import type { PlacedPicture } from './placed-picture.ts';

interface Props {
  readonly placed: PlacedPicture;
  readonly language: Language;
  /** Opens the ids of its title and description; one a picture on the page. */
  readonly id: string;
  /** The address of the page of an entity. */
  readonly href: (id: string) => string;
}

/** The ways between two names, read from left to right; an arrow shows which way a claim itself points. */
export function ChainPicture(props: Props) {
  return <PictureSvg {...props} form="chains" />;
}
