import { useAtlas } from '../../data/AtlasContext';
import type { Change, DatasetDifference } from '../../domain/datasetDifference';
import type { RegionId } from '../../domain/geography';
import { hasObjectList } from '../../domain/objectLists';
import { useI18n } from '../../i18n/I18nContext';
import { useImportWords } from './ImportWordsContext';

/** More names than this are a list nobody reads; the count tells. */
const NAMES_SHOWN = 8;

/** What would change against the data set on screen. */
export function DifferenceTable({ difference }: { readonly difference: DatasetDifference }) {
  const { geography, dataset } = useAtlas();
  const { difference: words } = useImportWords();
  const { format } = useI18n();
  const { objects, regions, districts, gained, lost, changed, shared } = difference;
  const countsObjects = objects.now > 0 || hasObjectList(dataset);
  const rows: readonly (Change & { readonly id: string; readonly label: string })[] = [
    { id: 'regions', label: words.regionsWith, ...regions },
    ...(countsObjects ? [{ id: 'objects', label: words.objects, ...objects }] : []),
    ...(countsObjects
      ? districts.map(({ districtId, ...change }) => {
          const name = geography.districtById.get(districtId)?.shortName;
          return { id: districtId, label: name === undefined ? districtId : format.pick(name), ...change };
        })
      : []),
  ];
  const named = (ids: readonly RegionId[]) => {
    const names = ids
      .slice(0, NAMES_SHOWN)
      .map((id) => format.pick(geography.regionById.get(id)?.shortName ?? { ru: id, en: id }));
    const rest = ids.length - names.length;
    return [...names, ...(rest > 0 ? [words.more(rest)] : [])].join(', ');
  };
  const sentences = [
    { id: 'gained', text: words.gained(gained.length), regionIds: gained },
    { id: 'lost', text: words.lost(lost.length), regionIds: lost },
    { id: 'changed', text: words.changed(changed.length), regionIds: changed.map((each) => each.regionId) },
  ].filter(({ regionIds }) => regionIds.length > 0);
  return (
    <div className="import-difference">
      <table className="import-table">
        <caption className="import-table__caption">{words.heading}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{words.what}</span>
            </th>
            <th scope="col">{words.then}</th>
            <th scope="col">{words.now}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, label, then, now }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              <td>{format.number(then)}</td>
              <td>{format.number(now)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="import-hint">{words.shown(format.pick(dataset.title))}</p>
      <ul className="import-difference__list">
        {sentences.map(({ id, text, regionIds }) => (
          <li key={id}>
            {text}
            <span className="import-hint import-difference__names">{named(regionIds)}</span>
          </li>
        ))}
        {shared.length > 0 && <li>{words.same(shared.length)}</li>}
      </ul>
    </div>
  );
}
