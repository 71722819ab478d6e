import { useEffect, useRef, useState } from 'preact/hooks';
import { type DeskQueue, type QueueItem, type QueueName, queueNames } from '../../desk/desk-queue.ts';
import { CallFailed } from './call.ts';
import { useDesk, useDeskWords } from './desk-context.ts';
import { QueueCard } from './queue-card.tsx';
import { queueWords } from './words.ts';

/** What waits for a verdict, one list at a time. */
export function Queues() {
  const { boot, caller, failed, say } = useDesk();
  const words = useDeskWords(queueWords);
  const { names } = words;
  const [name, setName] = useState<QueueName>('contradictions');
  const [queue, setQueue] = useState<DeskQueue | null>(null);
  const [current, setCurrent] = useState(0);
  const [verdict, setVerdict] = useState<string | null>(null);
  const [publisher, setPublisher] = useState(() => readPublisher(boot.by));
  const list = useRef<HTMLOListElement>(null);
  const told = (error: unknown): void => {
    if (error instanceof CallFailed) failed(error);
  };
  const load = (after: string | null): void => {
    caller
      .get<DeskQueue>('queue', { name, ...(after === null ? {} : { after }) })
      .then((found) =>
        setQueue((before) =>
          after === null || before === null ? found : { ...found, items: [...before.items, ...found.items] },
        ),
      )
      .catch(told);
  };
  useEffect(() => {
    setQueue(null);
    setCurrent(0);
    load(null);
  }, [name]);
  const focus = (at: number): void => {
    setCurrent(at);
    setVerdict(null);
    list.current?.querySelectorAll<HTMLElement>('.desk-card')[at]?.focus();
  };
  const decide = async (item: QueueItem, why: string): Promise<void> => {
    if (item.is === 'copies' || verdict === null) return;
    const about =
      item.is === 'contradiction' ? { about: item.about.id } : { subject: item.one.id, object: item.other.id };
    try {
      const result = await caller.post<{ outcome: string | null; problems: { message: string }[] }>('decide', {
        ...{ is: item.is, id: item.id, verdict, why, publisher },
        ...about,
      });
      if (result.outcome === null)
        return failed(new CallFailed('BAD_USER_INPUT', result.problems.map(({ message }) => message).join(' ')));
      say(words.decided);
      const items = (queue?.items ?? []).filter((one) => one !== item);
      setQueue({ items, next: queue?.next ?? null });
      setVerdict(null);
      window.setTimeout(() => focus(Math.min(current, items.length - 1)), 0);
    } catch (error) {
      told(error);
    }
  };
  const items = queue?.items ?? [];
  const onKeyDown = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    const item = items[current];
    if (!target.matches('.desk-card') || event.ctrlKey || event.metaKey || event.altKey || item === undefined) return;
    if (['j', 'ArrowDown'].includes(event.key)) focus(Math.min(current + 1, items.length - 1));
    else if (['k', 'ArrowUp'].includes(event.key)) focus(Math.max(current - 1, 0));
    else if (event.key in keysOf(item)) setVerdict(keysOf(item)[event.key] ?? null);
    else return;
    event.preventDefault();
  };
  return (
    <section aria-label={words.title}>
      <div class="desk-tools">
        {queueNames.map((one) => (
          <button key={one} type="button" aria-pressed={one === name} onClick={() => setName(one)}>
            {names[one]}
          </button>
        ))}
        <div class="desk-field">
          <label for="media-pemutus">{words.publisher}</label>
          <input
            id="media-pemutus"
            value={publisher}
            placeholder="organisation:…"
            onInput={({ currentTarget: { value } }) => {
              setPublisher(value);
              keepPublisher(boot.by, value);
            }}
          />
        </div>
      </div>
      <h2>{names[name]}</h2>
      <p class="muted">{words.keys}</p>
      {queue !== null && items.length === 0 ? <p>{words.nothing}</p> : null}
      <ol class="desk-queue" ref={list} onKeyDown={onKeyDown}>
        {items.map((item, at) => (
          <li key={item.id}>
            <QueueCard
              item={item}
              isCurrent={at === current}
              verdict={at === current ? verdict : null}
              verdicts={Object.entries(keysOf(item))}
              onTake={() => at !== current && focus(at)}
              onVerdict={(chosen) => {
                setCurrent(at);
                setVerdict(chosen);
              }}
              onDecide={(why) => decide(item, why)}
              onLeave={() => focus(at)}
            />
          </li>
        ))}
      </ol>
      {queue?.next === null || queue === null ? null : (
        <p>
          <button type="button" onClick={() => load(queue.next)}>
            {words.more}
          </button>
        </p>
      )}
    </section>
  );
}

/** The key of each verdict on something of a queue. */
function keysOf({ is }: QueueItem): Readonly<Record<string, string>> {
  if (is === 'contradiction') return { l: 'LEFT_WRONG', r: 'RIGHT_WRONG', b: 'BOTH_WRONG', n: 'NOT_A_CONFLICT' };
  return is === 'pair' ? { y: 'SAME_AS', n: 'NOT_SAME_AS' } : {};
}

function readPublisher(by: string): string {
  try {
    return localStorage.getItem(`jejak-meja-media:${by}`) ?? '';
  } catch {
    return '';
  }
}

function keepPublisher(by: string, publisher: string): void {
  try {
    localStorage.setItem(`jejak-meja-media:${by}`, publisher);
  } catch {
    // It is typed again the next time.
  }
}
