import { useAtlas } from '../../data/AtlasContext';
import { requireIndicator, selectOverlayCategory } from '../../domain/observations';
import type { RegionProfile } from '../../domain/regionProfile';
import { useI18n } from '../../i18n/I18nContext';
import { opensProvenance } from '../../state/provenanceStore';
import { useView } from '../../state/viewStore';
import { FigureButton } from '../../ui/FigureButton';
import { SourceLinks } from '../sources/SourceLinks';
import { ClassSwatch } from './ClassSwatch';
import { objectCountWords, programmeWords } from './cardWords';
import { Dotted } from './Dotted';
import { useSources } from './useSources';

/** What matters of a region in five lines: class, objects, programme, and the source's own reservations. */
export function CardSummary({ profile }: { readonly profile: RegionProfile }) {
  const { dataset } = useAtlas();
  const { t, format } = useI18n();
  const { objects, programme } = profile.speaksOf;
  const regionId = profile.region.id;
  if (dataset.presenceIndicatorId === null && !objects && !programme) return null;
  return (
    <section className="region-card__summary" aria-label={t.card.summary}>
      {dataset.presenceIndicatorId !== null && (
        <PresenceClass profile={profile} indicatorId={dataset.presenceIndicatorId} />
      )}
      {(objects || programme) && (
        <dl className="region-card__facts">
          {objects && (
            <div>
              <dt>{t.card.objects}</dt>
              <dd>
                <FigureButton {...opensProvenance({ kind: 'objectCount', regionId, isUnfiltered: true })}>
                  {objectCountWords(profile, t, format)}
                </FigureButton>
              </dd>
            </div>
          )}
          {programme && (
            <div>
              <dt>{t.card.programme}</dt>
              <dd>
                <FigureButton {...opensProvenance({ kind: 'participation', regionId })}>
                  {programmeWords(profile, t, format)}
                </FigureButton>
              </dd>
            </div>
          )}
        </dl>
      )}
    </section>
  );
}

interface PresenceClassProps {
  readonly profile: RegionProfile;
  readonly indicatorId: string;
}

function PresenceClass({ profile, indicatorId }: PresenceClassProps) {
  const { region, presence, presenceClass, programmeClass } = profile;
  const { dataset } = useAtlas();
  const shown = useView((view) => dataset.indicatorById.get(view.indicatorId));
  const overlay = shown === undefined ? null : selectOverlayCategory(dataset, shown);
  const { t, format } = useI18n();
  const { unknown } = requireIndicator(dataset, indicatorId);
  const sources = useSources(presence.kind === 'notApplicable' ? [] : presence.sourceIds);
  const label = presenceClass?.label ?? unknown?.label;
  const definition = presenceClass?.definition ?? unknown?.definition;
  const note = presence.kind === 'notApplicable' ? presence.reason : presence.note;
  return (
    <>
      <div className="region-card__class">
        <ClassSwatch
          paint={presenceClass?.paint ?? 'unknown'}
          overlayPaint={overlay !== null && overlay.id === programmeClass?.id ? overlay.paint : undefined}
        />
        <div>
          <p className="region-card__class-name">
            <FigureButton {...opensProvenance({ kind: 'observation', indicatorId, regionId: region.id })}>
              {label === undefined ? t.card.unknownClass : format.pick(label)}
            </FigureButton>
          </p>
          {definition !== undefined && <p className="region-card__definition">{format.pick(definition)}</p>}
          <Dotted className="region-card__meta">
            {presence.kind === 'value' &&
              (presence.asOf === null ? t.card.undated : t.card.asOf(format.asOf(presence.asOf)))}
            {presence.kind === 'value' && t.card.confidence[presence.confidence]}
            {sources.length > 0 && <SourceLinks sources={sources} />}
          </Dotted>
        </div>
      </div>
      {note !== null && (
        <p className="region-card__note">
          <span className="region-card__note-label">{t.card.note}</span> {format.pick(note)}
        </p>
      )}
    </>
  );
}
