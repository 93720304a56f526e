import { useAtlas } from '../../data/AtlasContext';
import type { RegionId } from '../../domain/geography';
import { useI18n } from '../../i18n/I18nContext';
import { ImportField } from './ImportField';
import { useImportWords } from './ImportWordsContext';
import type { OpenRegion } from './openRegions';

/** More than a person settles one by one: then it is the file that wants correcting. */
const TEXTS_SHOWN = 20;

interface RegionChoicesProps {
  readonly open: readonly OpenRegion[];
  readonly onChoose: (text: string, regionId: RegionId | null) => void;
}

/** Texts that name no region for sure: the nearest regions first, then all of them. */
export function RegionChoices({ open, onChoose }: RegionChoicesProps) {
  const { geography } = useAtlas();
  const { regionChoices: words } = useImportWords();
  const { format } = useI18n();
  if (open.length === 0) return null;
  const option = (id: RegionId) => {
    const region = geography.regionById.get(id);
    return (
      <option key={id} value={id}>
        {region === undefined ? id : format.pick(region.name)}
      </option>
    );
  };
  return (
    <div className="import-regions">
      <h4 className="import-problems__heading">{words.heading}</h4>
      <p className="import-hint">{words.hint}</p>
      {open.slice(0, TEXTS_SHOWN).map(({ text, suggestions, chosen }) => (
        <ImportField key={text} label={words.label(text)}>
          {(ids) => (
            <select
              {...ids}
              className="import-select"
              value={chosen ?? ''}
              onChange={({ currentTarget }) => onChoose(text, currentTarget.value || null)}
            >
              <option value="">{words.none}</option>
              {suggestions.length > 0 && <optgroup label={words.near}>{suggestions.map(option)}</optgroup>}
              <optgroup label={words.all}>{geography.regions.map(({ id }) => option(id))}</optgroup>
            </select>
          )}
        </ImportField>
      ))}
      {open.length > TEXTS_SHOWN && <p className="import-hint">{words.more(open.length - TEXTS_SHOWN)}</p>}
    </div>
  );
}
