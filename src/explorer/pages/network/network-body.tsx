import { formatNumber } from '../../core/format/numbers.ts';
import { NetworkPicture } from '../../picture/network-picture.tsx';
import { PictureKey } from '../../picture/picture-key.tsx';
import { TypeChoice } from '../../ui/form/type-choice.tsx';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import { writeAction } from './actions.ts';
import { conferralsQuery } from './conferrals-query.ts';
import type { DrawnNetwork } from './drawn-network.ts';
import { NetworkList } from './network-list.tsx';
import { KeyHelp, NetworkTools } from './network-tools.tsx';
import { networkWords } from './words.ts';

/** The picture with its tools, and beside it the same as a list. */
export function NetworkBody(props: DrawnNetwork) {
  const { id, placed, claims, actions, types, occurring, leftOut, unread, most, unfolded, showsConferrals } = props;
  const { language, toId, formAction } = usePageContext();
  const words = useWords(networkWords);
  const preserved = { do: actions.map(writeAction), ...conferralsQuery(showsConferrals) };
  return (
    <>
      <p>
        {words.intro} {claims.length === 0 ? words.alone : null}
      </p>
      {leftOut === 0 ? null : (
        <p class="notice">{words.leftOut(formatNumber(leftOut, language), formatNumber(most, language))}</p>
      )}
      {unread === 0 ? null : <p class="notice">{words.unread(formatNumber(unread, language))}</p>}
      {unfolded === 0 ? null : <p class="notice">{words.unfolded(formatNumber(unfolded, language))}</p>}
      <div class="network" data-network>
        <section class="picture-section" aria-labelledby="gambar">
          <h2 id="gambar">{words.picture}</h2>
          <NetworkTools id={id} actions={actions} types={types} showsConferrals={showsConferrals} />
          <NetworkPicture placed={placed} language={language} id="jaringan-gambar" href={toId} />
          <PictureKey placed={placed} language={language} />
          <KeyHelp />
        </section>
        <section aria-labelledby="daftar">
          <h2 id="daftar">{words.list}</h2>
          <NetworkList {...props} />
        </section>
      </div>
      <section aria-labelledby="persempit">
        <h2 id="persempit">{words.narrow}</h2>
        <TypeChoice action={formAction('network', { id })} preserved={preserved} occurring={occurring} chosen={types} />
      </section>
    </>
  );
}
