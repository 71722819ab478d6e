/** Brings the entry of the page that one is on into sight, in a menu that scrolls: for browsers whose styles cannot. */
export function currentEntry(): void {
  const menu = document.querySelector('.menu ul');
  const entry = menu?.querySelector<HTMLElement>('[aria-current]');
  if (menu === null || menu === undefined || entry === null || entry === undefined) return;
  const { left, right } = menu.getBoundingClientRect();
  const place = entry.getBoundingClientRect();
  if (place.left < left || place.right > right) menu.scrollLeft += place.left - left;
}
