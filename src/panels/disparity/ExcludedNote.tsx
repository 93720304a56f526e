import { useAtlas } from '../../data/AtlasContext';
import type { RegionId } from '../../domain/geography';
import { useI18n } from '../../i18n/I18nContext';
import { useDisparityWords } from './disparityWords';

interface ExcludedNoteProps {
  readonly excluded: readonly RegionId[];
  /** Regions that no land border ties to another. */
  readonly islands: readonly RegionId[];
}

/** Known regions that could not be compared with neighbours, by name, and why. */
export function ExcludedNote({ excluded, islands }: ExcludedNoteProps) {
  const { geography } = useAtlas();
  const { format } = useI18n();
  const words = useDisparityWords();
  const namesOf = (isIsland: boolean) =>
    format.list(
      excluded
        .filter((id) => islands.includes(id) === isIsland)
        .map((id) => format.pick(geography.regionById.get(id)?.name ?? { ru: id, en: id })),
    );
  const [apart, cutOff] = [namesOf(true), namesOf(false)];
  return (
    <>
      {apart !== '' && <p>{words.islands(apart)}</p>}
      {cutOff !== '' && <p>{words.cutOff(cutOff)}</p>}
    </>
  );
}
