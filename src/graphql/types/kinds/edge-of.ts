/** What the edge of a connection is called, and says of itself: a cursor that came from one list is refused by another. */
export function edgeOf(noun: string, row: string): { readonly name: string; readonly description: string } {
  return {
    name: `${noun}Edge`,
    description: `${row}, and the cursor that goes on behind it, in this list and this order only.`,
  };
}
