import type { ProgrammeParty } from '../../domain/programme';
import type { Localized } from '../../domain/text';
import { useI18n } from '../../i18n/I18nContext';
import { SourceLink } from '../../ui/SourceLink';
import { SourceLinks } from '../sources/SourceLinks';
import { resolveSources, type Sources } from './resolveSources';

interface PartiesProps {
  readonly parties: readonly ProgrammeParty[];
  readonly sources: Sources;
}

/** Who does what: one line a role, several parties where they share it. */
export function Parties({ parties, sources }: PartiesProps) {
  const { format } = useI18n();
  return (
    <dl className="programme__parties">
      {groupByRole(parties).map(({ role, members }) => (
        <div key={role.ru}>
          <dt>{format.pick(role)}</dt>
          {members.map(({ name, url, sourceIds }) => (
            <dd key={name.ru}>
              <span className="programme__party">
                {url === null ? format.pick(name) : <SourceLink href={url}>{format.pick(name)}</SourceLink>}
              </span>
              <SourceLinks sources={resolveSources(sourceIds, sources)} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function groupByRole(parties: readonly ProgrammeParty[]) {
  const groups = new Map<string, { readonly role: Localized; readonly members: ProgrammeParty[] }>();
  for (const party of parties) {
    const group = groups.get(party.role.ru);
    if (group === undefined) groups.set(party.role.ru, { role: party.role, members: [party] });
    else group.members.push(party);
  }
  return [...groups.values()];
}
