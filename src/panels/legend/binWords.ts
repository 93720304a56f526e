import type { Bin } from '../../domain/colorScale';
import type { Indicator } from '../../domain/dataset';
import type { I18n } from '../../i18n/I18nContext';

/** Decimals of an end of a class: they keep neighbouring classes apart without drowning them in digits. */
export function rangeDigits(to: number): number {
  const size = Math.abs(to);
  return size >= 100 ? 0 : size >= 10 ? 1 : 2;
}

/** What a class is called on screen: by the data, by its range or by what is missing. */
export function binLabel(bin: Bin, indicator: Indicator, { t, format }: I18n): string {
  switch (bin.kind) {
    case 'category':
      return format.pick(bin.label);
    case 'range': {
      const digits = rangeDigits(bin.to);
      const words = bin.isFromExcluded ? t.legend.rangeAbove : t.legend.range;
      return words(
        format.number(bin.from, bin.isFromExcluded ? rangeDigits(bin.from) : digits),
        format.number(bin.to, digits),
      );
    }
    case 'unknown':
      return indicator.unknown === undefined ? t.legend.unknown : format.pick(indicator.unknown.label);
    default:
      return t.legend[bin.kind];
  }
}

/** What a class means, in a sentence; `null` where its label says it all. */
export function binDefinition(bin: Bin, indicator: Indicator, { t, format }: I18n): string | null {
  switch (bin.kind) {
    case 'category': {
      const category =
        indicator.type === 'category' ? indicator.categories.find(({ id }) => id === bin.id) : undefined;
      return category === undefined ? null : format.pick(category.definition);
    }
    case 'range':
      return null;
    case 'zero':
      return t.legend.zeroDefinition;
    case 'unknown':
      return indicator.unknown === undefined
        ? t.legend.unknownDefinition
        : format.pick(indicator.unknown.definition);
    default:
      return t.legend.notApplicableDefinition;
  }
}
