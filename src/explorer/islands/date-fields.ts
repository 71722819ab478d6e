/** The calendar of the browser beside a field for a date: what is chosen in it is written into the field, and the reverse. */
export function dateFields(): void {
  for (const calendar of document.querySelectorAll<HTMLInputElement>('input[data-fills]')) {
    const field = document.getElementById(calendar.dataset['fills'] ?? '');
    if (!(field instanceof HTMLInputElement)) continue;
    const follow = (): void => {
      // Anything but a whole day leaves the calendar empty.
      calendar.value = /^\d{4}-\d\d-\d\d$/.test(field.value) ? field.value : '';
    };
    follow();
    field.addEventListener('input', follow);
    calendar.addEventListener('change', () => {
      field.value = calendar.value;
    });
  }
}
