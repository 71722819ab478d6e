import type { id } from '../id.ts';

export const parameters: (typeof id)['parameters'] = {
  oneOf: (allowed) => `one of: ${allowed.join(', ')}`,
  whole: (least, most) => `a whole number from ${least} to ${most}`,
  tooLong: (longest) => `at most ${longest} characters`,
  atMost: (most) => `at most ${most}`,
  id: 'an id of the form kind:name, such as regency:tebo',
  action: 'expand:, dismiss:, only: or unpin: with an id, or pin: with id@x,y',
  date: 'a year, month or day that exists: 2022, 2022-04 or 2022-04-13',
  moment: 'a day, or a day and time: 2023-04-30, or 2023-04-30T12:00:00+07:00',
};
