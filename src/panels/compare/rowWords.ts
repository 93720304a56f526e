import type { CompareSubject } from '../../domain/comparison';
import type { Localized } from '../../domain/text';
import { table as tableEn } from '../../i18n/features/table.en';
import { table as tableRu } from '../../i18n/features/table.ru';

/** What a row is called, as data carries it. */
export function rowLabel(subject: CompareSubject): Localized {
  switch (subject.kind) {
    case 'class':
    case 'number':
      return subject.indicator.label;
    case 'objectKind':
      return { ru: tableRu.kinds[subject.objectKind], en: tableEn.kinds[subject.objectKind] };
    case 'objectStatus':
      return { ru: tableRu.statuses[subject.status], en: tableEn.statuses[subject.status] };
    case 'series':
      return subject.series.label;
  }
}

/** The unit of its numbers; `null`: they are classes or pieces. */
export function rowUnit(subject: CompareSubject): Localized | null {
  if (subject.kind === 'series') return subject.series.unit;
  return subject.kind === 'number' ? subject.indicator.unit : null;
}

/** How its numbers are made, where the data set says so. */
export function rowDefinitions(subject: CompareSubject): readonly Localized[] {
  return subject.kind === 'class' || subject.kind === 'number' ? [subject.indicator.definition] : [];
}
