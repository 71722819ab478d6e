import { render } from 'preact';
import type { DeskBoot } from '../desk/desk-place.ts';
import { Desk } from './desk/desk.tsx';

// The desk is worked by its script alone: its page brings the frame, and the data for this.
const place = document.getElementById('meja');
const data = JSON.parse(document.getElementById('data-meja')?.textContent ?? '{}') as Partial<DeskBoot>;
if (place !== null && data.csrf !== undefined) {
  place.replaceChildren();
  render(<Desk boot={data as DeskBoot} />, place); // the server makes all of it, or none
}
