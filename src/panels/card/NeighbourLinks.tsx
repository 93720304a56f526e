import type { Region } from '../../domain/geography';
import { useI18n } from '../../i18n/I18nContext';
import { patchView } from '../../state/viewStore';
import { wishCardFocus } from './cardFocus';

/** Land neighbours; each leads to its own card. */
export function NeighbourLinks({ neighbours }: { readonly neighbours: readonly Region[] }) {
  const { t, format } = useI18n();
  const select = (id: string) => {
    wishCardFocus('heading');
    patchView({ regionId: id });
  };
  return (
    <section className="region-card__section">
      <h3 className="region-card__heading">{t.card.neighboursHeading}</h3>
      {neighbours.length === 0 && <p className="region-card__empty">{t.card.noNeighbours}</p>}
      <ul className="region-card__neighbours">
        {neighbours.map(({ id, shortName }) => (
          <li key={id}>
            <button type="button" className="pill" onClick={() => select(id)}>
              {format.pick(shortName)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
