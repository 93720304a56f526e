import type { ProvenanceWords } from '../../i18n/features/provenance.ru';
import { useI18n } from '../../i18n/I18nContext';
import { Disclosure } from '../../ui/Disclosure';

/** More would push the sources out of sight. */
const SHOWN_AT_FIRST = 6;
/** A popover is no place for a register of thousands. */
const SHOWN_AT_MOST = 200;

interface ShortListProps {
  readonly items: readonly { readonly id: string; readonly text: string }[];
  readonly words: ProvenanceWords;
}

/** Names in a line; the rest behind one press. */
export function ShortList({ items, words }: ShortListProps) {
  const { format } = useI18n();
  if (items.length === 0) return null;
  const textOf = (list: typeof items) => list.map(({ text }) => text).join(', ');
  const rest = items.slice(SHOWN_AT_FIRST);
  const listed = rest.slice(0, SHOWN_AT_MOST);
  return (
    <>
      <p className="provenance__names">{textOf(items.slice(0, SHOWN_AT_FIRST))}</p>
      {rest.length > 0 && (
        <Disclosure summary={words.more(format.number(rest.length))}>
          <p className="provenance__names">
            {textOf(listed)}
            {listed.length < rest.length && ` ${words.more(format.number(rest.length - listed.length))}`}
          </p>
        </Disclosure>
      )}
    </>
  );
}
