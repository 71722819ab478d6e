/** Pans and zooms a picture within its viewBox; what lies outside of it is never shown. */
export interface PictureView {
  /** @param factor above 1 comes nearer. @param at what stays in its place, in units of the picture; the middle unless given */
  zoom(factor: number, at?: Point): void;
  /** Shows all of it in the width that there is. */
  fit(): void;
  /** Moves by so many pixels of the screen. */
  pan(dx: number, dy: number): void;
  /** Brings a place into sight. */
  reveal(at: Point): void;
  /** A place on the screen, in units of the picture. */
  placeOf(event: { readonly clientX: number; readonly clientY: number }): Point;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

const nearest = 6;

export function pictureView(svg: SVGSVGElement): PictureView {
  const whole = DOMRect.fromRect(svg.viewBox.baseVal);
  const frame = svg.parentElement ?? svg;

  const show = ({ x, y, width, height }: DOMRect): void => {
    const left = clamp(x, whole.x, whole.right - width);
    const top = clamp(y, whole.y, whole.bottom - height);
    svg.setAttribute('viewBox', [left, top, width, height].map((number) => Number(number.toFixed(2))).join(' '));
  };
  const now = (): DOMRect => DOMRect.fromRect(svg.viewBox.baseVal);
  const pixelsPerUnit = (): number => svg.getBoundingClientRect().width / now().width;
  const placeOf = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
    const { left, top } = svg.getBoundingClientRect();
    const { x, y } = now();
    const scale = pixelsPerUnit();
    return { x: x + (clientX - left) / scale, y: y + (clientY - top) / scale };
  };

  return {
    placeOf,
    zoom: (factor, at) => {
      const { x, y, width, height } = now();
      const kept = at ?? { x: x + width / 2, y: y + height / 2 };
      const wide = clamp(width / factor, whole.width / nearest, whole.width);
      const share = wide / width;
      show(new DOMRect(kept.x - (kept.x - x) * share, kept.y - (kept.y - y) * share, wide, height * share));
    },
    fit: () => {
      show(whole);
      frame.classList.add('is-fit');
    },
    pan: (dx, dy) => {
      const { x, y, width, height } = now();
      const scale = pixelsPerUnit();
      if (width < whole.width) show(new DOMRect(x - dx / scale, y - dy / scale, width, height));
      else frame.scrollBy(-dx, -dy);
    },
    reveal: ({ x, y }) => {
      const view = now();
      const isInside = x > view.left && x < view.right && y > view.top && y < view.bottom;
      if (!isInside) show(new DOMRect(x - view.width / 2, y - view.height / 2, view.width, view.height));
      const scale = pixelsPerUnit();
      const left = (x - now().x) * scale;
      if (left < frame.scrollLeft + 40 || left > frame.scrollLeft + frame.clientWidth - 40)
        frame.scrollLeft = left - frame.clientWidth / 2;
    },
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), Math.max(least, most));
}
