import { useAtlas } from '../../data/AtlasContext';
import { EVERY_OBJECT, judgeObjects } from '../../domain/observations';
import { useI18n } from '../../i18n/I18nContext';
import { CountingRulePicker } from '../filters/CountingRulePicker';
import { useSourcesWords } from './sourcesWords';

/** The definitions by which objects can be counted, how many meet each, and the switch between them. */
export function CountingRules() {
  const { dataset } = useAtlas();
  const { format } = useI18n();
  const words = useSourcesWords();
  const { countingRules, objects } = dataset;
  if (countingRules.length === 0) return null;
  return (
    <section className="sources__section" id="sources-counting">
      <h2 className="sources__heading">{words.counting}</h2>
      <p className="sources__hint">{words.countingHint}</p>
      <CountingRulePicker />
      <dl className="sources__facts">
        <div>
          <dt>{words.countingAll}</dt>
          <dd>{words.countingAllDefinition(format.number(objects.length))}</dd>
        </div>
        {countingRules.map(({ id, label, definition }) => {
          const { counted, undecided } = judgeObjects(dataset, objects, {
            ...EVERY_OBJECT,
            countingRuleId: id,
          });
          return (
            <div key={id}>
              <dt>{format.pick(label)}</dt>
              <dd>
                {format.pick(definition)}{' '}
                <strong>
                  {words.countedNow(format.number(counted.length), format.number(undecided.length))}
                </strong>
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
