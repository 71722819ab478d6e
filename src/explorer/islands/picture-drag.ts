import type { PictureView, Point } from './picture-view.ts';

/** Less is a click with an unsteady hand. */
const leastPixels = 5;

/**
 * Dragging a node moves it, dragging the ground moves all, and the wheel with Ctrl zooms. A finger scrolls the frame as
 * it would anything else.
 * @param moved where a node was let go
 */
export function pictureDrag(
  svg: SVGSVGElement,
  view: PictureView,
  moved: (node: SVGAElement, at: Point) => void,
): void {
  svg.addEventListener('dragstart', (event) => event.preventDefault());
  svg.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || event.pointerType === 'touch' || event.ctrlKey || event.metaKey) return;
    const node = event.target instanceof Element ? event.target.closest<SVGAElement>('a.node') : null;
    begin(event, node);
  });
  svg.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      view.zoom(event.deltaY < 0 ? 1.15 : 1 / 1.15, view.placeOf(event));
    },
    { passive: false },
  );

  function begin(start: PointerEvent, node: SVGAElement | null): void {
    let last: PointerEvent = start;
    let isDrag = false;
    const ends = new AbortController();
    const { signal } = ends;
    const at = (event: PointerEvent): Point => {
      const [from, to] = [view.placeOf(start), view.placeOf(event)];
      const { e, f } = node?.transform.baseVal.consolidate()?.matrix ?? { e: 0, f: 0 };
      return { x: e + to.x - from.x, y: f + to.y - from.y };
    };
    const home = node?.getAttribute('transform') ?? '';
    const place = (event: PointerEvent): Point => {
      node?.setAttribute('transform', home);
      return at(event);
    };
    window.addEventListener(
      'pointermove',
      (event) => {
        isDrag ||= Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) >= leastPixels;
        if (!isDrag) return;
        svg.classList.add('is-dragging');
        if (node === null) view.pan(event.clientX - last.clientX, event.clientY - last.clientY);
        else {
          const { x, y } = place(event);
          node.setAttribute('transform', `translate(${x} ${y})`);
        }
        last = event;
      },
      { signal },
    );
    const end = (event: PointerEvent): void => {
      ends.abort();
      svg.classList.remove('is-dragging');
      if (!isDrag) return;
      // The click that follows belongs to the drag.
      svg.addEventListener('click', (click) => click.preventDefault(), { once: true, capture: true });
      if (node !== null && event.type === 'pointerup') moved(node, place(event));
    };
    window.addEventListener('pointerup', end, { signal });
    window.addEventListener('pointercancel', end, { signal });
  }
}
