import { verdictOf } from '../../domain/disparityPattern';
import type { JoinCount, JoinCounts } from '../../domain/statistics/joinCounts';
import type { MeasureText } from '../../i18n/features/disparity.ru';
import { useI18n } from '../../i18n/I18nContext';
import { useDisparityWords } from './disparityWords';
import { MeasureCard } from './MeasureCard';

interface JoinsCardProps {
  readonly text: MeasureText;
  readonly joins: JoinCounts;
  /** What yes stands for. */
  readonly label: string;
  /** Borders between two that say no. */
  readonly otherwise: string;
}

/** Borders by the answers on both sides, against chance. */
export function JoinsCard({ text, joins, label, otherwise }: JoinsCardProps) {
  const { format } = useI18n();
  const words = useDisparityWords();
  const { bothYes, different, bothNo } = joins;
  const sentence = { chance: words.joinsChance, more: words.joinsMore, less: words.joinsFewer }[
    verdictOf(bothYes)
  ];
  const rows: readonly (readonly [string, JoinCount])[] = [
    [words.bothYes(label), bothYes],
    [words.different(label), different],
    [otherwise, bothNo],
  ];
  return (
    <MeasureCard text={text} value={format.number(bothYes.observed)} isWide>
      <p>
        {sentence(
          label,
          format.number(bothYes.observed),
          format.number(bothYes.expected),
          format.number(bothYes.pOneSided, 3),
        )}
      </p>
      <p>{words.joinsTotal(joins.joins, format.number(joins.joins))}</p>
      <table className="disparity__table">
        <thead>
          <tr>
            <th scope="col">{words.joinsKind}</th>
            <th scope="col">{words.joinsObserved}</th>
            <th scope="col">{words.joinsExpected}</th>
            <th scope="col">{words.joinsP}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, count]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{format.number(count.observed)}</td>
              <td>{format.number(count.expected)}</td>
              <td>{format.number(count.pOneSided, 3)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </MeasureCard>
  );
}
