import { usePageContext } from '../ui/page-context.tsx';

/** Draws the SVG of the page as a PNG twice its size; only a script can, so it is there only with one (islands/png-buttons.ts). */
export function PngButton({ svg }: { svg: string }) {
  const { words } = usePageContext();
  return (
    <button type="button" data-png={svg} data-needs-script hidden>
      {words.picture.png}
    </button>
  );
}
