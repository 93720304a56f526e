import { useSyncExternalStore } from 'react';
import { useI18n } from '../../i18n/I18nContext';
import { standLog } from '../watch/eventLog';
import { DIAGNOSTICS_WORDS } from './diagnosticsWords';

/** What has befallen the stand, the latest first. */
export function EventTable() {
  const { format } = useI18n();
  const words = DIAGNOSTICS_WORDS[format.language];
  const events = useSyncExternalStore(standLog.subscribe, standLog.read);
  if (events.length === 0) return <p>{words.noEvents}</p>;
  return (
    <table className="diagnostics__table">
      <thead>
        <tr>
          <th scope="col">{words.columns.at}</th>
          <th scope="col">{words.columns.kind}</th>
          <th scope="col">{words.columns.times}</th>
          <th scope="col">{words.columns.details}</th>
        </tr>
      </thead>
      <tbody>
        {events.toReversed().map(({ kind, at, times, details }, index) => (
          // Two may be of the same moment; the place counted from the oldest never changes.
          <tr key={events.length - index}>
            <td>
              <time dateTime={at}>{format.moment(at)}</time>
            </td>
            <td>{words.kinds[kind]}</td>
            <td>{format.number(times, 0)}</td>
            <td className="diagnostics__details">{details}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
