import { pictureDrag } from './picture-drag.ts';
import { type PictureView, type Point, pictureView } from './picture-view.ts';

type NodeLink = SVGAElement;

const keptPlace = 'jejak-jaringan';

/**
 * Lets a network be walked, handled and looked at by keys and by mouse. Whatever changes it is a link that the server
 * made, beside the name in the list, so the address is the picture and going back undoes it; where one stood is kept.
 */
export function network(): void {
  const root = document.querySelector<HTMLElement>('[data-network]');
  const svg = root?.querySelector('svg');
  if (!root || !svg) return;
  const nodes = [...svg.querySelectorAll<NodeLink>('a.node')];
  const centre = nodes.find((node) => node.classList.contains('is-centre')) ?? nodes[0];
  if (centre === undefined) return;
  const view = pictureView(svg);
  const picture: ScriptedPicture = { root, svg, nodes, view };

  fitNames(picture);
  const before = leftBehind();
  const start = nodes.find((node) => idOf(node) === before?.id) ?? centre;
  select(start, picture);
  view.reveal(placeOfNode(start));
  if (before !== null) {
    window.scrollTo({ top: before.scroll, behavior: 'instant' });
    start.focus({ preventScroll: true });
  }

  svg.addEventListener('focusin', ({ target }) => {
    const node = nodeAt(target);
    if (node !== null) select(node, picture);
  });
  svg.addEventListener('keydown', (event) => onKey(event, picture));
  svg.addEventListener('click', (event) => {
    const node = nodeAt(event.target);
    // A key that follows a link is a click too, and so is a new window: both lead to the page of the name.
    if (node === null || event.detail === 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    node.focus({ preventScroll: true });
    select(node, picture);
  });
  pictureDrag(svg, view, (node, at) => change(`pin:${idOf(node)}@${Math.round(at.x)},${Math.round(at.y)}`, node));
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[data-do]'))
    link.addEventListener('click', () => leave(link.closest<HTMLElement>('[data-id]')?.dataset['id'] ?? ''));
  for (const button of root.querySelectorAll<HTMLButtonElement>('button[data-view]'))
    button.addEventListener('click', () => look(button.dataset['view'] ?? '', picture));
}

interface ScriptedPicture {
  readonly root: HTMLElement;
  readonly svg: SVGSVGElement;
  readonly nodes: readonly NodeLink[];
  readonly view: PictureView;
}

const directions: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};
const doings: Readonly<Record<string, string>> = { e: 'expand', x: 'dismiss', o: 'only', s: 'start', u: 'undo' };
const looks: Readonly<Record<string, string>> = {
  f: 'fit',
  '+': 'zoomIn',
  '=': 'zoomIn',
  '-': 'zoomOut',
  '−': 'zoomOut',
};

function onKey(event: KeyboardEvent, picture: ScriptedPicture): void {
  const node = nodeAt(event.target);
  if (node === null || event.ctrlKey || event.metaKey || event.altKey) return;
  const { key } = event;
  const direction = directions[key];
  if (direction !== undefined) {
    const next = nearest(node, direction, picture.nodes);
    if (next !== null) {
      picture.view.reveal(placeOfNode(next));
      next.focus();
    }
  } else if (key in looks) look(looks[key] ?? '', picture);
  else if (key in doings) follow(doings[key] ?? '', node, picture);
  else if (key === 'p') pin(node, picture);
  else return;
  event.preventDefault();
}

function look(how: string, { view, svg, nodes }: ScriptedPicture): void {
  const selected = nodes.find((node) => node.tabIndex === 0);
  const at = selected === undefined || !svg.contains(document.activeElement) ? undefined : placeOfNode(selected);
  if (how === 'fit') view.fit();
  else view.zoom(how === 'zoomIn' ? 1.4 : 1 / 1.4, at);
}

/** Smaller type than this, in pixels, is not read. */
const leastType = 9;
const typeUnits = 13;
/** As many names stay beside the centre where not all can be read. */
const largest = 5;

/**
 * Shows all of the picture in the width and the height that there are. Where that makes names too small to read, only the
 * centre, those with most lines and the one that is pointed at are named, larger; coming nearer names them all again.
 */
function fitNames({ svg, nodes, view }: ScriptedPicture): void {
  const ends = [...svg.querySelectorAll<SVGElement>('.line[data-ends]')].flatMap(
    (line) => line.dataset['ends']?.split(' ') ?? [],
  );
  const lines = (node: NodeLink): number => ends.filter((id) => id === idOf(node)).length;
  const foremost = [...nodes].sort((a, b) => lines(b) - lines(a)).slice(0, largest);
  for (const node of foremost) node.classList.add('is-large');
  view.fit();
  const check = (): void => {
    const { width, height } = svg.getBoundingClientRect();
    const { width: wide, height: tall } = svg.viewBox.baseVal;
    const scale = Math.min(width / wide, height / tall);
    svg.classList.toggle('is-tiny', scale * typeUnits < leastType);
    svg.style.setProperty('--name-size', `${(leastType + 2) / scale}px`);
  };
  new ResizeObserver(check).observe(svg);
  new MutationObserver(check).observe(svg, { attributeFilter: ['viewBox'] });
  check();
}

/** Follows the link of the list that does this to the name; nothing happens where there is none. */
function follow(act: string, node: NodeLink, { root }: ScriptedPicture): void {
  const link = linkOf(act, idOf(node), root);
  if (link === null) return;
  // Pressed, not left for its address: inside somebody else's page it opens a page of its own.
  link.click();
  leave(act === 'start' ? '' : idOf(node));
}

function linkOf(act: string, id: string, root: HTMLElement): HTMLAnchorElement | null {
  const item = act === 'undo' ? root : root.querySelector(`li[data-id="${CSS.escape(id)}"]`);
  return item?.querySelector<HTMLAnchorElement>(`a[data-do="${act}"]`) ?? null;
}

function pin(node: NodeLink, picture: ScriptedPicture): void {
  const { x, y } = placeOfNode(node);
  if (node.classList.contains('is-pinned')) follow('unpin', node, picture);
  else change(`pin:${idOf(node)}@${Math.round(x)},${Math.round(y)}`, node);
}

/** The one change that the server makes no link for, since only here is it known where. */
function change(action: string, node: NodeLink): void {
  const address = new URL(window.location.href);
  address.searchParams.append('do', action);
  leave(idOf(node));
  window.location.assign(address);
}

/** Makes a node the one that Tab comes back to, and shows what can be done with it. */
function select(node: NodeLink, picture: ScriptedPicture): void {
  for (const other of picture.nodes) {
    other.setAttribute('tabindex', other === node ? '0' : '-1');
    other.classList.toggle('is-selected', other === node);
  }
  const panel = picture.root.querySelector<HTMLElement>('[data-selected]');
  if (panel === null) return;
  const name = document.createElement('strong');
  const item = picture.root.querySelector(`li[data-id="${CSS.escape(idOf(node))}"]`);
  name.textContent = item?.querySelector('h3')?.textContent ?? '';
  const links = [...(item?.querySelectorAll<HTMLAnchorElement>('a[data-do]') ?? [])].map((link) => {
    const copy = link.cloneNode(true) as HTMLAnchorElement; // a copy of a link is a link
    copy.addEventListener('click', () => leave(copy.dataset['do'] === 'start' ? '' : idOf(node)));
    return copy;
  });
  const page = document.createElement('a');
  page.href = node.href.baseVal;
  page.className = 'small-action';
  page.textContent = panel.dataset['page'] ?? '';
  panel.replaceChildren(
    name,
    ...links,
    ...(node.classList.contains('is-pinned') ? [] : [pinButton(node, panel, picture)]),
    page,
  );
  panel.hidden = false;
}

function pinButton(node: NodeLink, panel: HTMLElement, picture: ScriptedPicture): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'small-action';
  button.textContent = panel.dataset['pin'] ?? '';
  button.addEventListener('click', () => pin(node, picture));
  return button;
}

/** The nearest in a direction, where one to the side counts as further away than it is. */
function nearest(node: NodeLink, { x: dx, y: dy }: Point, nodes: readonly NodeLink[]): NodeLink | null {
  const from = placeOfNode(node);
  let best: { node: NodeLink; far: number } | null = null;
  for (const other of nodes) {
    const to = placeOfNode(other);
    const ahead = (to.x - from.x) * dx + (to.y - from.y) * dy;
    const aside = Math.abs((to.x - from.x) * dy) + Math.abs((to.y - from.y) * dx);
    const far = ahead + aside * 2;
    if (ahead > 0 && aside <= ahead * 2 && (best === null || far < best.far)) best = { node: other, far };
  }
  return best?.node ?? null;
}

function placeOfNode(node: NodeLink): Point {
  const { e, f } = node.transform.baseVal.consolidate()?.matrix ?? { e: 0, f: 0 };
  return { x: e, y: f };
}

function nodeAt(target: EventTarget | null): NodeLink | null {
  return target instanceof Element ? target.closest<NodeLink>('a.node') : null;
}

function idOf(node: NodeLink): string {
  return node.dataset['id'] ?? '';
}

/** Remembers where one stood, for the page that comes next; a browser that keeps nothing begins at the centre again. */
function leave(id: string): void {
  try {
    sessionStorage.setItem(keptPlace, JSON.stringify({ id, scroll: window.scrollY }));
  } catch {
    // It refuses, or is full: nothing but the place is lost.
  }
}

function leftBehind(): { readonly id: string; readonly scroll: number } | null {
  try {
    const kept = sessionStorage.getItem(keptPlace);
    sessionStorage.removeItem(keptPlace);
    return kept === null ? null : JSON.parse(kept);
  } catch {
    return null;
  }
}
