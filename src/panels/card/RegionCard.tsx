import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useAtlas } from '../../data/AtlasContext';
import { selectRegionProfile } from '../../domain/regionProfile';
import { useI18n } from '../../i18n/I18nContext';
import { patchView, useView } from '../../state/viewStore';
import { CardHeader } from './CardHeader';
import { returnFocus, takeCardFocus } from './cardFocus';
import { CardSources } from './CardSources';
import { CardSummary } from './CardSummary';
import { NeighbourLinks } from './NeighbourLinks';
import { ObjectList } from './ObjectList';
import { ProgrammeFacts } from './ProgrammeFacts';
import { RegionStatistics } from './RegionStatistics';
import { StatementSections } from './StatementSections';
import type { StatementsState } from './statementsState';
import '../../ui/pills.css';
import './RegionCard.css';

interface RegionCardProps {
  readonly statements: StatementsState;
  readonly onRetryStatements?: () => void;
}

function close(): void {
  patchView({ regionId: null });
  returnFocus();
}

/** Everything known of the chosen region: what matters first, then objects, then what the sources say. */
export function RegionCard({ statements, onRetryStatements }: RegionCardProps) {
  const { dataset, geography } = useAtlas();
  const { t, format } = useI18n();
  const regionId = useView((view) => view.regionId);
  const countingRuleId = useView((view) => view.countingRuleId);
  const card = useRef<HTMLElement>(null);
  const period = useView((view) => view.period);
  const profile = useMemo(
    () =>
      regionId === null ? null : selectRegionProfile(dataset, geography, regionId, countingRuleId, period),
    [dataset, geography, regionId, countingRuleId, period],
  );
  useEffect(() => {
    if (card.current === null) return;
    const part = takeCardFocus(card.current);
    if (part === null) return;
    card.current.querySelector<HTMLElement>(`[data-card-focus="${part}"]`)?.focus({ preventScroll: true });
    if (part === 'heading') card.current.scrollIntoView({ block: 'nearest' });
  }, [regionId]);
  // Before anything is painted: who sees the card may press Escape at once.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // An open list or popover takes the first Escape for itself.
      if (event.key === 'Escape' && !event.defaultPrevented) close();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  if (profile === null) return null;
  return (
    <article className="region-card" ref={card} aria-label={format.pick(profile.region.name)}>
      <CardHeader profile={profile} onClose={close} />
      {dataset.illustrativeNotice !== null && (
        <p className="region-card__illustrative">{format.pick(dataset.illustrativeNotice)}</p>
      )}
      <CardSummary profile={profile} />
      {profile.speaksOf.objects && <ObjectList profile={profile} />}
      {profile.speaksOf.programme && (
        <ProgrammeFacts profile={profile} statements={typeof statements === 'string' ? null : statements} />
      )}
      <StatementSections regionId={profile.region.id} statements={statements} onRetry={onRetryStatements} />
      <RegionStatistics profile={profile} />
      <NeighbourLinks neighbours={profile.neighbours} />
      <CardSources profile={profile} statements={statements} />
      {profile.speaksOf.objects && !profile.isObjectListComplete && (
        <p className="region-card__footnote">{t.card.notFoundIsNotNone}</p>
      )}
    </article>
  );
}
