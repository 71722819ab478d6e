/** Puts a button beside each text that is there to be copied: a figure with `data-copy`, its label, and `data-copied`. */
export function copyButtons(): void {
  for (const figure of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    const text = figure.querySelector('pre');
    if (text === null) continue;
    const button = document.createElement('button');
    button.type = 'button';
    const name = figure.querySelector('figcaption')?.textContent ?? '';
    label(button, figure.dataset['copy'] ?? '', name);
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(text.textContent ?? '');
      label(button, figure.dataset['copied'] ?? '', name);
    });
    figure.append(button);
  }
}

function label(button: HTMLButtonElement, text: string, name: string): void {
  button.textContent = text;
  button.setAttribute('aria-label', `${text}: ${name}`);
}
