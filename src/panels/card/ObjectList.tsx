import { useState } from 'react';
import { useAtlas } from '../../data/AtlasContext';
import type { IndustrialObject } from '../../domain/dataset';
import { judgeObjects } from '../../domain/observations';
import type { RegionProfile } from '../../domain/regionProfile';
import { useI18n } from '../../i18n/I18nContext';
import { opensProvenance } from '../../state/provenanceStore';
import { useView } from '../../state/viewStore';
import { Button } from '../../ui/Button';
import { FigureButton } from '../../ui/FigureButton';
import { SourceLinks } from '../sources/SourceLinks';
import { objectFacts, objectKindWords } from './cardWords';
import { Dotted } from './Dotted';
import { useSources } from './useSources';

/** More would push everything below out of sight; the rest is one press away. */
const SHOWN_AT_FIRST = 6;
/** More at each press: a register can have thousands in one region. */
const SHOWN_MORE = 50;

/** Named objects of the region: those the viewer's filter keeps first and in full ink. */
export function ObjectList({
  profile: { objects, isObjectListComplete },
}: {
  readonly profile: RegionProfile;
}) {
  const { dataset } = useAtlas();
  const { t } = useI18n();
  const kinds = useView((view) => view.kinds);
  const statuses = useView((view) => view.statuses);
  const [length, setLength] = useState(SHOWN_AT_FIRST);
  const countingRuleId = useView((view) => view.countingRuleId);
  const kept = judgeObjects(dataset, objects, { kinds, statuses, countingRuleId }).counted;
  const keptOnes = new Set(kept);
  const isKept = (object: IndustrialObject) => keptOnes.has(object);
  const ordered = [...kept, ...objects.filter((object) => !isKept(object))];
  const shown = ordered.slice(0, length);
  const more = Math.min(SHOWN_MORE, ordered.length - shown.length);
  return (
    <section className="region-card__section">
      <h3 className="region-card__heading">{t.card.objectsHeading}</h3>
      {objects.length === 0 && (
        <p className="region-card__empty">
          {isObjectListComplete ? t.card.noneInScenario : t.card.noObjectsLong}
        </p>
      )}
      {kept.length < objects.length && (
        <p className="region-card__hint">{t.card.filtered(kept.length, objects.length)}</p>
      )}
      <ul className="region-card__list">
        {shown.map((object) => (
          <ObjectItem key={object.id} object={object} isMuted={!isKept(object)} />
        ))}
      </ul>
      {more > 0 && <Button onClick={() => setLength(length + more)}>{t.card.showMore(more)}</Button>}
    </section>
  );
}

function ObjectItem({ object, isMuted }: { readonly object: IndustrialObject; readonly isMuted: boolean }) {
  const { t, format } = useI18n();
  const sources = useSources(object.sourceIds);
  return (
    <li className={isMuted ? 'region-card__item region-card__item--muted' : 'region-card__item'}>
      <p className="region-card__item-name">{format.pick(object.name)}</p>
      <Dotted>{objectKindWords(object, t, format)}</Dotted>
      <Dotted>
        {objectFacts(object, t, format).map(([fact, text]) => (
          <FigureButton key={fact} {...opensProvenance({ kind: 'objectFact', object, fact })}>
            {text}
          </FigureButton>
        ))}
      </Dotted>
      {object.note !== null && <p className="region-card__definition">{format.pick(object.note)}</p>}
      <p>
        <SourceLinks sources={sources} />
      </p>
    </li>
  );
}
