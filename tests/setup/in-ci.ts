/** In CI nothing may be missing and nothing may be skipped: there, a skip is a failure nobody looks at. */
export const inCi = !['', 'false'].includes(process.env['CI'] ?? '');
