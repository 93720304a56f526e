import { splitUnit } from '../../data/import/headings';
import type { Mapping } from '../../data/import/contract';
import { RadioPills } from '../../ui/RadioPills';
import { ColumnPreview } from './ColumnPreview';
import { emptyMapping, isReadable, withRole } from './columnRoles';
import { ImportField } from './ImportField';
import type { SheetSummary } from '../../data/import/workerDesk';
import { ImportSection } from './ImportSection';
import { useImportWords } from './ImportWordsContext';
import { IndicatorFields } from './IndicatorFields';

const SHAPES = ['objects', 'regions'] as const;

interface ColumnsStepProps {
  readonly sheet: SheetSummary;
  readonly mapping: Mapping;
  readonly onMapping: (mapping: Mapping) => void;
}

/** What the table holds and what each column is: recognised where possible, and for a person to put right. */
export function ColumnsStep({ sheet, mapping, onMapping }: ColumnsStepProps) {
  const { columns } = useImportWords();
  const { preview, recognised } = sheet;
  const { headingRow } = mapping;
  const isRecognised = headingRow === recognised.headingRow;
  const headings = isRecognised
    ? recognised.headings
    : (preview[headingRow] ?? []).map((cell) => String(cell ?? ''));
  return (
    <ImportSection heading={columns.heading}>
      <div className="import-columns__shape">
        <RadioPills
          legend={columns.shape}
          options={SHAPES.map((shape) => ({ value: shape, label: columns.shapes[shape] }))}
          value={mapping.shape}
          onChange={(shape) =>
            onMapping(
              (isRecognised ? recognised.alternatives[shape] : null) ?? emptyMapping(shape, headingRow),
            )
          }
        />
        <ImportField label={columns.headingRow}>
          {(ids) => (
            <input
              {...ids}
              className="import-input import-input--number"
              type="number"
              min={1}
              max={preview.length}
              value={headingRow + 1}
              onChange={({ currentTarget }) => {
                const row = currentTarget.valueAsNumber - 1;
                if (preview[row] !== undefined) onMapping(emptyMapping(mapping.shape, row));
              }}
            />
          )}
        </ImportField>
      </div>
      <p className="import-hint">{columns.hint}</p>
      <ColumnPreview
        headings={headings}
        rows={preview.slice(headingRow + 1)}
        mapping={mapping}
        onRole={(column, role) =>
          onMapping(withRole(mapping, column, role, splitUnit(headings[column] ?? '')))
        }
      />
      {mapping.shape === 'regions' && mapping.indicators.length > 0 && (
        <IndicatorFields
          indicators={mapping.indicators}
          onChange={(indicators) => onMapping({ ...mapping, indicators })}
        />
      )}
      {!isReadable(mapping) && (
        <p className="import-missing" role="status">
          {columns.missing[mapping.shape]}
        </p>
      )}
    </ImportSection>
  );
}
