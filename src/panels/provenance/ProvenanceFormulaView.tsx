import type { ReactNode } from 'react';
import type { Provenance, ProvenanceFormula } from '../../domain/provenance';
import type { ProvenanceWords } from '../../i18n/features/provenance.ru';
import { useI18n } from '../../i18n/I18nContext';
import { Disclosure } from '../../ui/Disclosure';
import { subjectText, valueText } from './provenanceWords';
import { ShortList } from './ShortList';

interface FormulaProps<K extends ProvenanceFormula['kind']> {
  readonly formula: Extract<ProvenanceFormula, { kind: K }>;
  readonly words: ProvenanceWords;
}

/** How the origin of an input is drawn: an input is a figure again. */
type RenderInput = (input: Provenance) => ReactNode;

interface ProvenanceFormulaViewProps {
  readonly provenance: Provenance;
  readonly words: ProvenanceWords;
  readonly renderInput: RenderInput;
}

/** How a derived figure is made: the arithmetic with the very numbers, and each input with its own origin. */
export function ProvenanceFormulaView({ provenance, words, renderInput }: ProvenanceFormulaViewProps) {
  const { formula } = provenance;
  if (formula === null) return null;
  return (
    <section className="provenance__section">
      <h3 className="provenance__heading">{words.howMade}</h3>
      {formula.kind === 'ratio' && (
        <Ratio formula={formula} result={provenance} {...{ words, renderInput }} />
      )}
      {formula.kind === 'share' && (
        <Share formula={formula} result={provenance} {...{ words, renderInput }} />
      )}
      {formula.kind === 'quotient' && (
        <Quotient formula={formula} result={provenance} {...{ words, renderInput }} />
      )}
      {(formula.kind === 'regions' || formula.kind === 'mean' || formula.kind === 'sum') && (
        <Regions formula={formula} words={words} />
      )}
      {formula.kind === 'objects' && <Objects formula={formula} words={words} />}
    </section>
  );
}

interface InputProps {
  readonly role: string;
  readonly input: Provenance;
  readonly words: ProvenanceWords;
  readonly renderInput: RenderInput;
}

function Input({ role, input, words, renderInput }: InputProps) {
  const i18n = useI18n();
  const summary = `${role}: ${subjectText(input, words, i18n)} — ${valueText(input, words, i18n)}`;
  return <Disclosure summary={summary}>{renderInput(input)}</Disclosure>;
}

interface DerivedProps {
  readonly result: Provenance;
  readonly renderInput: RenderInput;
}

function bare({ value }: Provenance, write: (value: number) => string): string {
  return value.kind === 'number' ? write(value.value) : '?';
}

function Ratio({ formula, words, result, renderInput }: FormulaProps<'ratio'> & DerivedProps) {
  const i18n = useI18n();
  const write = (value: number) => i18n.format.number(value, 3);
  const { numerator, denominator, unitFactor, per } = formula;
  const below =
    unitFactor === 1
      ? bare(denominator, write)
      : `(${bare(denominator, write)} × ${i18n.format.number(unitFactor, 4)})`;
  const above = bare(numerator, write);
  return (
    <>
      <p className="provenance__arithmetic">
        {`${above} ÷ ${below}${per === 1 ? '' : ` × ${write(per)}`} = ${valueText(result, words, i18n)}`}
      </p>
      <Input role={words.numerator} input={numerator} {...{ words, renderInput }} />
      <Input role={words.denominator} input={denominator} {...{ words, renderInput }} />
    </>
  );
}

function Share({ formula, words, result, renderInput }: FormulaProps<'share'> & DerivedProps) {
  const i18n = useI18n();
  const write = (value: number) => i18n.format.number(value);
  return (
    <>
      <p className="provenance__arithmetic">
        {`${bare(formula.part, write)} ÷ ${bare(formula.whole, write)} = ${valueText(result, words, i18n)}`}
      </p>
      <Input role={words.part} input={formula.part} {...{ words, renderInput }} />
      <Input role={words.whole} input={formula.whole} {...{ words, renderInput }} />
    </>
  );
}

function Quotient({ formula, words, result, renderInput }: FormulaProps<'quotient'> & DerivedProps) {
  const i18n = useI18n();
  const { share, reference } = formula;
  // Shares of small regions: as many digits as make their quotient come out.
  const write = ({ value }: Provenance) =>
    value.kind === 'share' ? i18n.format.percent(value.value, 3) : '?';
  return (
    <>
      <p className="provenance__arithmetic">
        {`${write(share)} ÷ ${write(reference)} = ${valueText(result, words, i18n)}`}
      </p>
      <Input role={words.regionShare} input={share} {...{ words, renderInput }} />
      <Input role={words.regionShare} input={reference} {...{ words, renderInput }} />
    </>
  );
}

function Regions({ formula, words }: FormulaProps<'regions' | 'mean' | 'sum'>) {
  const { format } = useI18n();
  const { members, of } = formula;
  const say =
    formula.kind === 'mean'
      ? words.meanOf
      : formula.kind === 'sum'
        ? words.sumOf
        : formula.isUnfiltered === true
          ? words.membersOfAll
          : words.membersOf;
  return (
    <>
      <p>{say(format.number(members.length), format.number(of), of)}</p>
      <ShortList
        items={members.map(({ id, shortName }) => ({ id, text: format.pick(shortName) }))}
        words={words}
      />
    </>
  );
}

function Objects({ formula, words }: FormulaProps<'objects'>) {
  const { t, format } = useI18n();
  const { counted, undecided, rule, kinds, statuses, isComplete } = formula;
  const chosen = [
    ...kinds.map((kind) => t.filters.kinds[kind]),
    ...statuses.map((status) => t.filters.statuses[status]),
  ];
  return (
    <>
      {rule !== null && (
        <p>
          <strong>{words.rule(format.pick(rule.label))}</strong> {format.pick(rule.definition)}
        </p>
      )}
      {chosen.length > 0 && <p>{words.filter(chosen.join(', '))}</p>}
      <p>{isComplete ? words.completeList : words.incompleteList}</p>
      {undecided.length > 0 && <p>{words.undecided(format.number(undecided.length), undecided.length)}</p>}
      <ShortList items={counted.map(({ id, name }) => ({ id, text: format.pick(name) }))} words={words} />
    </>
  );
}
