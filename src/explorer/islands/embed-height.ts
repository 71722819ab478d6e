/** Tells the page around an embedded one how high it is, whenever that changes: `{ type: 'jejak:height', height }` in CSS pixels. */
export function embedHeight(): void {
  if (window.parent === window || !document.documentElement.classList.contains('embedded')) return;
  const tell = (): void => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    // To whoever embeds it: the height of a public page is no secret.
    window.parent.postMessage({ type: 'jejak:height', height }, '*');
  };
  new ResizeObserver(tell).observe(document.body);
}
