/** What may name something in a text: runs of capitalised words, and each two neighbours in one: a name may stand within a longer run. */
export function namesInText(text: string): Set<string> {
  const names = new Set<string>();
  for (const [run] of text.matchAll(
    /\p{Lu}[\p{L}\p{N}’'‘ʼ-]*(?:[ \n](?:\p{Lu}[\p{L}\p{N}’'‘ʼ-]*|\d{1,4}|&|dan(?=\s\p{Lu})))*/gu,
  )) {
    const words = run.split(/\s+/);
    if (words.length === 1) names.add(run);
    for (let at = 0; at + 1 < words.length; at += 1) names.add(words.slice(at, at + 2).join(' '));
  }
  return names;
}
