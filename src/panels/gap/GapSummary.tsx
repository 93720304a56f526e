import type { Compliance, GapKnown, ParticipationState } from '../../domain/gap';
import { useI18n } from '../../i18n/I18nContext';
import { GapFigure } from './GapFigure';
import { inBoth, participationLabel, useGapWords } from './gapWords';

/** The answer in a sentence, each figure with its origin; unknown is a sentence of its own. */
export function GapSummary({ gap }: { readonly gap: GapKnown }) {
  const { format } = useI18n();
  const words = useGapWords();
  const { regions, total, participations, hasUnknown } = gap;
  const ofCompliance = (compliance: Compliance) => regions.filter((r) => r.compliance === compliance);
  const none = ofCompliance('none');
  const ofNone = (state: ParticipationState) => none.filter((r) => r.participation === state);
  const complianceLabel = (compliance: Compliance) => inBoth((both) => both.compliances[compliance]);
  const labelOf = (state: ParticipationState) => {
    const participation = participationLabel(gap, state);
    return inBoth((both, language) => both.cellOf(both.compliances.none, participation[language]));
  };
  return (
    <>
      <p className="gap__summary">
        {words.summary.none}
        <GapFigure isWorded regions={none} label={complianceLabel('none')} of={regions.length} />
        {participations.map((state) => (
          <span key={state}>
            {state === 'outside'
              ? words.summary.outside(format.pick(participationLabel(gap, state)))
              : words.summary[state]}
            <GapFigure regions={ofNone(state)} label={labelOf(state)} of={regions.length} />
          </span>
        ))}
        {hasUnknown && (
          <>
            {words.summary.unknown}
            <GapFigure
              isWorded
              regions={ofCompliance('unknown')}
              label={complianceLabel('unknown')}
              of={regions.length}
            />
          </>
        )}
        {words.summary.end}
      </p>
      <div className="gap__notes">
        {regions.length < total && <p>{words.ofKept(format.number(regions.length), format.number(total))}</p>}
        <p>{gap.isComplete ? words.complete : words.incomplete}</p>
        {participations.includes('notReported') && <p>{words.notReportedNote}</p>}
        <p>{words.everyKind}</p>
      </div>
    </>
  );
}
