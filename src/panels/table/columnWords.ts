import type { Dataset } from '../../domain/dataset';
import { hasCompleteObjectList } from '../../domain/objectLists';
import type { AsOf } from '../../domain/text';
import type { TableColumn, TableRow } from '../../domain/tableRows';
import type { TableWords } from '../../i18n/features/table.ru';
import type { I18n } from '../../i18n/I18nContext';

/** Heading of a column, and the unit and date that go with all its numbers. */
export interface ColumnWords {
  readonly heading: string;
  readonly note: string | null;
}

/** The date of a column where all its numbers have the same. */
function commonDate(rows: readonly TableRow[], columnId: string): AsOf | null {
  const dates = rows.flatMap(({ cells }) => {
    const cell = cells.get(columnId);
    return cell?.kind === 'number' ? [cell.asOf] : [];
  });
  const [first = null] = dates;
  return dates.every((date) => date === first) ? first : null;
}

/** What a column is called in the language of the page. */
export function columnWords(
  column: TableColumn,
  dataset: Dataset,
  rows: readonly TableRow[],
  words: TableWords,
  { format }: I18n,
): ColumnWords {
  switch (column.type) {
    case 'name':
      return { heading: words.region, note: null };
    case 'district':
      return { heading: words.district, note: null };
    case 'objects':
      return {
        heading: hasCompleteObjectList(dataset) ? words.objects : words.objectsFound,
        note: null,
      };
    case 'kind':
      return { heading: words.kinds[column.kind], note: null };
    case 'status':
      return { heading: words.statuses[column.status], note: null };
    case 'indicator': {
      const { indicator } = column;
      // A class needs the room for its own words.
      const heading = format.pick(indicator.type === 'category' ? indicator.shortLabel : indicator.label);
      const unit = 'unit' in indicator ? format.pick(indicator.unit) : '';
      // «Объектов на 1 млн жителей» has said its unit.
      return { heading, note: heading.includes(unit) ? null : unit };
    }
    case 'statistic': {
      const date = commonDate(rows, column.id);
      const parts = [format.pick(column.series.unit), ...(date === null ? [] : [format.asOf(date)])];
      return { heading: format.pick(column.series.label), note: parts.join(', ') };
    }
  }
}
