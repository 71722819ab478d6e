/** One line of FollowTheMoney: https://followthemoney.tech/docs/. Values of a property are a list of texts, always. */
export interface FtmLine {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
  readonly datasets: readonly string[];
  /** What FollowTheMoney has no words for: readers of it keep such keys beside an entity and leave them alone. */
  readonly jejak?: object;
}

export const dataset = 'jejak';
/** Of what is carried under `jejak`: a reader takes the one that it knows. */
export const ftmFormat = 1;

/** An id of ours as FollowTheMoney takes it: a dot for the colon, which no slug has. `regency:tebo` is `regency.tebo`. */
export function ftmId(id: string): string {
  return id.replace(':', '.');
}

/** The id of ours that one of FollowTheMoney stands for. */
export function idOfFtm(id: string): string {
  return id.replace('.', ':');
}

/** @param id ours. @param properties without those that say nothing */
export function ftmLine(
  id: string,
  schema: string,
  properties: Readonly<Record<string, FtmValue>>,
  jejak?: object,
): FtmLine {
  const listed = Object.entries(properties).flatMap(([name, value]): [string, string[]][] => {
    const values = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string' && one !== '');
    return values.length === 0 ? [] : [[name, [...new Set(values as string[])]]];
  });
  return {
    ...{ id: ftmId(id), schema, properties: Object.fromEntries(listed), datasets: [dataset] },
    ...(jejak === undefined ? {} : { jejak }),
  };
}

export type FtmValue = string | null | undefined | readonly (string | null | undefined)[];
