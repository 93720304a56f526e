import { useAtlas } from '../../data/AtlasContext';
import type { StatementSet } from '../../domain/dataset';
import type { RegionProfile } from '../../domain/regionProfile';
import { useI18n } from '../../i18n/I18nContext';
import { patchView } from '../../state/viewStore';
import { Button } from '../../ui/Button';
import { SourceLinks } from '../sources/SourceLinks';
import { StatementItems } from './StatementItems';
import { programmeWords } from './cardWords';
import { useSources } from './useSources';

interface ProgrammeFactsProps {
  readonly profile: RegionProfile;
  /** `null` while they are not there. */
  readonly statements: StatementSet | null;
}

/** What is known of the region in the programme, and the way to the page about it. */
export function ProgrammeFacts({ profile, statements }: ProgrammeFactsProps) {
  const { region, participation, programme, programmeClass } = profile;
  const { dataset } = useAtlas();
  const { t, format } = useI18n();
  const indicator = dataset.indicatorById.get(dataset.programmeIndicatorId ?? '');
  const sources = useSources(participation?.sourceIds ?? []);
  const own = (statements?.statementsByRegion.get(region.id) ?? []).filter(
    ({ type }) => type === 'programme',
  );
  const reservation = programme.kind === 'notApplicable' ? programme.reason : programme.note;
  // A data set may repeat the project as the note of the observation.
  const note = reservation?.ru === participation?.project.ru ? null : reservation;
  return (
    <section className="region-card__section">
      <h3 className="region-card__heading">
        {indicator === undefined ? t.card.programme : format.pick(indicator.label)}
      </h3>
      {participation === null ? (
        <p className="region-card__empty">
          {programmeClass === null ? t.card.programmeUnknownLong : format.pick(programmeClass.definition)}
        </p>
      ) : (
        <div className="region-card__item">
          <p className="region-card__item-name">{programmeWords(profile, t, format)}</p>
          <p>{t.card.project(format.pick(participation.project))}</p>
          <p>
            <SourceLinks sources={sources} />
          </p>
        </div>
      )}
      {note !== null && <p className="region-card__definition">{format.pick(note)}</p>}
      {statements !== null && own.length > 0 && (
        <StatementItems statements={own} sources={statements.sources} />
      )}
      <Button variant="quiet" className="region-card__more" onClick={() => patchView({ form: 'programme' })}>
        {t.card.aboutProgramme}
      </Button>
    </section>
  );
}
