/** A value as both engines take it and give it. Whole numbers are integers on both. */
export type StoreValue =
  | string
  | number
  | boolean
  | null
  | readonly StoreValue[]
  | { readonly [key: string]: StoreValue };
