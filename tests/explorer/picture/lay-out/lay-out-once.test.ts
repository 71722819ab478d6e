import { expect, it } from 'vitest';
import { layOut } from '../../../../src/explorer/picture/lay-out/lay-out.ts';
import { layOutOnce } from '../../../../src/explorer/picture/lay-out/lay-out-once.ts';
import { madePicture } from '../made-picture.ts';

it('places equal pictures once, and as they would be placed anew', () => {
  const placed = layOutOnce(madePicture(20));
  expect(layOutOnce(madePicture(20))).toBe(placed);
  expect(placed).toEqual(layOut(madePicture(20)));
});

it('places a picture anew when anything in it differs', () => {
  const picture = madePicture(20);
  const other = { ...picture, title: 'Gambar lain' };
  expect(layOutOnce(other).title).toBe('Gambar lain');
  expect(layOutOnce(picture).title).toBe(picture.title);
});

it('lets go of the picture that was longest not asked for', () => {
  const first = layOutOnce(madePicture(3));
  for (let size = 4; size < 54; size += 1) layOutOnce(madePicture(size, 0));
  expect(layOutOnce(madePicture(3))).not.toBe(first);
});
