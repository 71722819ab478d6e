import type { PageModel } from '../../core/answer.ts';
import { EvidenceNotes } from '../claim/evidence-note.tsx';
import { useWords } from '../page-context.tsx';
import { ClockBand, ClockControl } from './clock-control.tsx';
import { Imprint } from './imprint.tsx';
import { PageTools } from './page-tools.tsx';
import { siteWords } from './words.ts';

/** What every page has around its own body: its title, the clocks, the ways to take it along, and the notes. */
export function PageFrame({ model }: { model: PageModel }) {
  const words = useWords(siteWords);
  const { route, opened, addresses } = model;
  if (route.embedded)
    return (
      <>
        <h1>{opened.title}</h1>
        <ClockBand />
        {opened.body}
        <EvidenceNotes />
        <p class="from">
          <a href={addresses.permalink} target="_blank" rel="noopener">
            {words.name}
          </a>{' '}
          <span class="muted">{words.tagline}</span>
        </p>
      </>
    );
  return (
    <>
      <div class="page-head">
        <h1>{opened.title}</h1>
        <PageTools model={model} />
        {route.page.hasClocks ? <ClockControl action={addresses.action} preserved={addresses.preservedParams} /> : null}
      </div>
      {opened.body}
      <EvidenceNotes />
      <Imprint permalink={addresses.permalink} today={model.request.today} />
    </>
  );
}
