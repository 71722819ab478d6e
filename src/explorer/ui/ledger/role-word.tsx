import { roleLabel, verbOf } from '../../../ontology/claim-words.ts';
import type { Role } from '../../../ontology/ontology.ts';
import type { ConferralStatus } from '../../core/operation-types.ts';
import { usePageContext } from '../page-context.tsx';
import { Word } from '../vocabulary/word.tsx';

/** What a party to a conferral is called before its name, by how far that came: nobody presented what was only planned. */
export function RoleWord({ as, status }: { as: Role; status: ConferralStatus | null }) {
  const { language } = usePageContext();
  const label = roleLabel(as, status)[language];
  return label === verbOf(as, false)[language] ? <Word group="PartyRole" word={as} /> : label;
}
