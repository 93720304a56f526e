import { useAtlas } from '../../data/AtlasContext';
import { baseIndicator, requireIndicator } from '../../domain/observations';
import { useI18n } from '../../i18n/I18nContext';
import { patchView, useView } from '../../state/viewStore';
import { Disclosure } from '../../ui/Disclosure';
import { RadioPills } from '../../ui/RadioPills';
import { usePairWords } from '../legend/pairWords';

const NONE = '';

/** What is shown together with the indicator: on the map, the tiles and the scatter plot. */
export function SecondIndicator() {
  const { dataset } = useAtlas();
  const { format } = useI18n();
  const words = usePairWords();
  const secondId = useView((view) => view.secondId);
  const firstId = useView((view) => view.indicatorId);
  const first = baseIndicator(dataset, requireIndicator(dataset, firstId));
  const options = dataset.indicators.filter(({ id, type }) => type !== 'overlay' && id !== first.id);
  const chosen = options.find(({ id }) => id === secondId);
  if (options.length === 0) return null;
  return (
    <Disclosure
      summary={`${words.second}: ${chosen === undefined ? words.none : format.pick(chosen.shortLabel)}`}
    >
      <p className="filters__hint">{words.hint}</p>
      <RadioPills
        legend={words.second}
        options={[
          { value: NONE, label: words.none },
          ...options.map(({ id, shortLabel }) => ({ value: id, label: format.pick(shortLabel) })),
        ]}
        value={chosen?.id ?? NONE}
        onChange={(id) => patchView({ secondId: id === NONE ? null : id })}
      />
    </Disclosure>
  );
}
