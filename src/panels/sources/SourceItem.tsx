import { memo } from 'react';
import type { SourceUse } from '../../domain/sourceUses';
import type { Localized } from '../../domain/text';
import type { SourcesWords } from '../../i18n/features/sources.ru';
import { useI18n, type I18n } from '../../i18n/I18nContext';
import { Disclosure } from '../../ui/Disclosure';
import { SourceLink } from '../../ui/SourceLink';
import { useSourcesWords } from './sourcesWords';

/** What rests on a source, in a line: «Наличие: 3 региона · 5 объектов · 2 сообщения». */
function carriedText(use: SourceUse, { carries }: SourcesWords, { format }: I18n): string {
  const list = (label: string, items: readonly Localized[]) =>
    items.length === 0 ? null : `${label} ${items.map(format.pick).join(', ')}`;
  const count = (items: readonly unknown[], write: (count: number) => string) =>
    items.length === 0 ? null : write(items.length);
  return [
    list(carries.headlines, use.headlines),
    ...use.indicators.map(({ label, regions }) => `${format.pick(label)}: ${carries.regions(regions)}`),
    count(use.objects, carries.objects),
    use.participations === 0 ? null : carries.participations(use.participations),
    count(use.statements, carries.statements),
    count(use.otherSites, carries.sites),
    list(carries.terms, use.terms),
    list(carries.rules, use.rules),
    list(carries.series, use.series),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

/** A source in full, and the figures that rest on it. */
export const SourceItem = memo(function SourceItem({ use }: { readonly use: SourceUse }) {
  const i18n = useI18n();
  const { format } = i18n;
  const words = useSourcesWords();
  const { title, publisher, date, url } = use.source;
  const details = [
    ...use.objects.map((name) => format.pick(name)),
    ...use.otherSites.map((name) => format.pick(name)),
    ...use.statements.map(({ subject, label, value, unit }) =>
      `${format.pick(subject)}: ${format.pick(label)} — ${format.pick(value)} ${format.pick(unit)}`.trim(),
    ),
  ];
  return (
    <li>
      <SourceLink href={url}>{format.pick(title)}</SourceLink>
      <span className="source-list__meta">
        {[
          publisher === format.pick(title) ? null : publisher,
          date === null ? words.undated : format.asOf(date),
          url === null ? words.noAddress : null,
        ]
          .filter((part) => part !== null)
          .join(', ')}
      </span>
      <span className="source-browser__carries">{carriedText(use, words, i18n)}</span>
      {details.length > 0 && (
        <Disclosure summary={words.carries.more}>
          <ul className="source-browser__details">
            {details.map((text, index) => (
              <li key={index}>{text}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </li>
  );
});
