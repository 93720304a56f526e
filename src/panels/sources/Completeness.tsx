import { useMemo } from 'react';
import { useAtlas } from '../../data/AtlasContext';
import { selectCompleteness, type DateSpread, type ObjectCompleteness } from '../../domain/completeness';
import { CONFIDENCES } from '../../domain/geography';
import { hasObjectList } from '../../domain/objectLists';
import { useI18n, type I18n } from '../../i18n/I18nContext';
import type { SourcesWords } from '../../i18n/features/sources.ru';
import { opensProvenance } from '../../state/provenanceStore';
import { FigureButton } from '../../ui/FigureButton';
import { useSourcesWords } from './sourcesWords';

function spreadText(dates: DateSpread, words: SourcesWords, { format }: I18n): string {
  const { earliest, latest, inexact } = dates;
  const range =
    earliest === null || latest === null
      ? words.noDates
      : words.dateRange(format.asOf(earliest), format.asOf(latest));
  return inexact === 0 ? range : `${range}; ${words.inexact(inexact)}`;
}

/** How much of the country the data set covers, how sure it is, and how far its dates lie apart. */
export function Completeness() {
  const { dataset, geography } = useAtlas();
  const i18n = useI18n();
  const { format } = i18n;
  const words = useSourcesWords();
  const { indicators, objects, regionCount } = useMemo(
    () => selectCompleteness(dataset, geography),
    [dataset, geography],
  );
  return (
    <section className="sources__section" id="sources-completeness">
      <h2 className="sources__heading">{words.completeness}</h2>
      {hasObjectList(dataset) && <ObjectsNamed objects={objects} regionCount={regionCount} />}
      <h3 className="sources__subheading">{words.indicatorsHeading}</h3>
      <div className="sources__table-pane">
        <table className="sources__table">
          <thead>
            <tr>
              {[words.indicator, words.known, words.confidence, words.dates].map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {indicators.map(({ indicator: { id, label }, known, confidences, dates }) => (
              <tr key={id}>
                <th scope="row">{format.pick(label)}</th>
                <td>
                  <FigureButton {...opensProvenance({ kind: 'indicator', indicatorId: id })}>
                    {words.ofTotal(format.number(known), format.number(regionCount))}
                  </FigureButton>
                </td>
                <td>
                  {CONFIDENCES.filter((confidence) => confidences[confidence] > 0)
                    .map(
                      (confidence) =>
                        `${words.confidences[confidence]} ${format.number(confidences[confidence])}`,
                    )
                    .join(', ')}
                </td>
                <td>{known === 0 ? '' : spreadText(dates, words, i18n)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface ObjectsNamedProps {
  readonly objects: ObjectCompleteness;
  readonly regionCount: number;
}

/** The number of named objects beside the published total, never as a part of it. */
function ObjectsNamed({ objects, regionCount }: ObjectsNamedProps) {
  const { dataset } = useAtlas();
  const i18n = useI18n();
  const { format } = i18n;
  const words = useSourcesWords();
  const of = (count: number) => words.ofObjects(format.number(count), format.number(objects.named));
  return (
    <>
      <h3 className="sources__subheading">{words.objectsHeading}</h3>
      <p>
        {words.objectsNamed(format.number(objects.named))}
        {objects.unmatched > 0 && `. ${words.objectsUnmatched(format.number(objects.unmatched))}`}
      </p>
      <p className="sources__hint">{objects.isComplete ? words.completeList : words.notTheSame}</p>
      {dataset.headlines.length > 0 && (
        <>
          <p className="sources__hint">{words.headlinesHint}</p>
          <ul className="sources__list">
            {dataset.headlines.map(({ id, value, label }) => (
              <li key={id}>
                <FigureButton {...opensProvenance({ kind: 'headline', headlineId: id })}>
                  {`${format.pick(value)} ${format.pick(label)}`}
                </FigureButton>
              </li>
            ))}
          </ul>
        </>
      )}
      <dl className="sources__facts">
        <div>
          <dt>{words.withStatus}</dt>
          <dd>{of(objects.withStatus)}</dd>
        </div>
        <div>
          <dt>{words.withRegister}</dt>
          <dd>{of(objects.withRegister)}</dd>
        </div>
        <div>
          <dt>{words.withCompliance}</dt>
          <dd>{of(objects.withCompliance)}</dd>
        </div>
        <div>
          <dt>{words.dates}</dt>
          <dd>{spreadText(objects.dates, words, i18n)}</dd>
        </div>
      </dl>
      <p>{words.regionsWithObjects(format.number(objects.regionsWithObjects), format.number(regionCount))}</p>
    </>
  );
}
