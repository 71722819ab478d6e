/** Names that a dossier should never bring in, and that a picture must still show as text. */
export const hostileNames: readonly string[] = [
  '<script>alert(1)</script>',
  '"&\'<>]]>',
  'Al \u202EsiraH\u202C \u2066Tebo\u2069',
  'Badan '.repeat(50),
  'Ketenagakerjaan'.repeat(20),
  '\0\u0001\u0008\u000B\u000C\u001F\u007F\u0085\uFFFE\uFFFF',
  '\uD800 separuh \uDC00',
  '',
  'e\u0301\u0301\u0301\u0301\u0301\u0301\u0301 \u{1F1EE}\u{1F1E9} 中文名字',
  '</text></svg><!--',
];
