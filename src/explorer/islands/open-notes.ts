/** Lets the focus go into a note when its mark opens it; the browser itself leads it back when the note closes. */
export function openNotes(): void {
  for (const note of document.querySelectorAll<HTMLElement>('.note[popover]'))
    note.addEventListener('toggle', (event) => {
      if (event.newState === 'open') note.focus();
    });
}
