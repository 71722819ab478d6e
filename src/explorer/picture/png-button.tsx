import { useWords } from '../ui/page-context.tsx';
import { pictureWords } from './words.ts';

/** Draws the SVG of the page as a PNG twice its size; only a script can, so it is there only with one (islands/png-buttons.ts). */
export function PngButton({ svg }: { svg: string }) {
  const words = useWords(pictureWords);
  return (
    <button type="button" data-png={svg} data-needs-script hidden>
      {words.png}
    </button>
  );
}
