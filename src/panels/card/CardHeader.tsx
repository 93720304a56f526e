import { lazy, Suspense } from 'react';
import { useAtlas } from '../../data/AtlasContext';
import type { Region } from '../../domain/geography';
import { selectAdjacentRegions, type RegionProfile } from '../../domain/regionProfile';
import { useI18n } from '../../i18n/I18nContext';
import { patchView, useView } from '../../state/viewStore';
import { Button } from '../../ui/Button';
import { ButtonIcon } from '../../ui/ButtonIcon';
import { wishCardFocus } from './cardFocus';
import { Dotted } from './Dotted';

const CompareToggle = lazy(() =>
  import('../compare/CompareToggle').then(({ CompareToggle: toggle }) => ({ default: toggle })),
);

interface CardHeaderProps {
  readonly profile: RegionProfile;
  readonly onClose: () => void;
}

/** Name and district of the region, and the way to the regions before and after it. */
export function CardHeader({ profile: { region, district }, onClose }: CardHeaderProps) {
  const { dataset, geography } = useAtlas();
  const { t, format } = useI18n();
  const view = useView((whole) => whole);
  const adjacent = selectAdjacentRegions(dataset, geography, view, region.id, format.language);
  const go = ({ id }: Region, side: 'previous' | 'next') => {
    // The focus stays on the arrow, so that it can be pressed again and again.
    wishCardFocus(side);
    patchView({ regionId: id });
  };
  return (
    <header className="region-card__header">
      <div className="region-card__bar">
        {adjacent !== null && (
          <>
            <Button
              variant="icon"
              data-card-focus="previous"
              aria-label={t.card.previous(format.pick(adjacent.previous.name))}
              onClick={() => go(adjacent.previous, 'previous')}
            >
              <ButtonIcon sign="left" />
            </Button>
            <Button
              variant="icon"
              data-card-focus="next"
              aria-label={t.card.next(format.pick(adjacent.next.name))}
              onClick={() => go(adjacent.next, 'next')}
            >
              <ButtonIcon sign="right" />
            </Button>
          </>
        )}
        <Suspense>
          <CompareToggle regionId={region.id} />
        </Suspense>
        <Button variant="icon" className="region-card__close" aria-label={t.card.close} onClick={onClose}>
          <ButtonIcon sign="close" />
        </Button>
      </div>
      <h2 className="region-card__name" tabIndex={-1} data-card-focus="heading">
        {format.pick(region.name)}
      </h2>
      <Dotted className="region-card__district">
        {district === null ? null : format.pick(district.name)}
        {t.card.capital(format.pick(region.capital.name))}
      </Dotted>
    </header>
  );
}
