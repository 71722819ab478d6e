/** Shows what only a script can do, and does it. */
export function printButtons(): void {
  for (const item of document.querySelectorAll<HTMLElement>('[data-needs-script]')) item.hidden = false;
  for (const button of document.querySelectorAll('[data-print]'))
    button.addEventListener('click', () => window.print());
}
