import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useAtlas } from '../../data/AtlasContext';
import type { ShownScale } from '../../domain/provenance';
import { selectProvenance } from '../../domain/provenance/selectProvenance';
import { useI18n } from '../../i18n/I18nContext';
import type { OpenProvenance } from '../../state/provenanceStore';
import { patchView, useView } from '../../state/viewStore';
import { Button } from '../../ui/Button';
import { ButtonIcon } from '../../ui/ButtonIcon';
import { ProvenanceBody } from './ProvenanceBody';
import './ProvenancePopover.css';
import { PROVENANCE_WORDS, subjectText, valueText } from './provenanceWords';

interface ProvenancePopoverProps extends OpenProvenance {
  readonly onClose: (id: number) => void;
  /** The classes on screen. */
  readonly shown?: ShownScale | undefined;
}

/** Where a figure comes from, beside the figure; on a phone a sheet from below. */
export function ProvenancePopover({ id, target, anchor, onClose, shown }: ProvenancePopoverProps) {
  const { dataset, geography } = useAtlas();
  const i18n = useI18n();
  const view = useView((whole) => whole);
  const popover = useRef<HTMLDivElement>(null);
  const words = PROVENANCE_WORDS[i18n.format.language];
  const provenance = useMemo(
    () => selectProvenance(dataset, geography, view, target, shown),
    [dataset, geography, view, target, shown],
  );
  useLayoutEffect(() => {
    const element = popover.current;
    if (element === null) return;
    anchor.style.setProperty('anchor-name', '--provenance');
    element.showPopover();
    element.querySelector('button')?.focus();
    return () => {
      anchor.style.removeProperty('anchor-name');
      // Before it leaves the page, so that the browser gives the focus back.
      element.hidePopover();
    };
  }, [anchor]);
  useEffect(() => {
    const element = popover.current;
    const onToggle = (event: ToggleEvent) => {
      if (event.newState === 'closed') onClose(id);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // The card behind listens for Escape too: this one is spent here.
      event.preventDefault();
      element?.hidePopover();
    };
    element?.addEventListener('toggle', onToggle);
    element?.addEventListener('keydown', onKeyDown);
    return () => {
      element?.removeEventListener('toggle', onToggle);
      element?.removeEventListener('keydown', onKeyDown);
    };
  }, [id, onClose]);
  const toSources = () => {
    popover.current?.hidePopover();
    patchView({ form: 'sources', regionId: null });
  };
  const places =
    provenance.places.length === 0 ? [words.everywhere] : provenance.places.map(i18n.format.pick);
  return (
    <div ref={popover} popover="auto" role="dialog" aria-label={words.heading} className="provenance">
      <header className="provenance__header">
        <p className="provenance__meta">{words.heading}</p>
        <Button variant="icon" aria-label={words.close} onClick={() => popover.current?.hidePopover()}>
          <ButtonIcon sign="close" />
        </Button>
      </header>
      <h2 className="provenance__subject">{subjectText(provenance, words, i18n)}</h2>
      <p className="provenance__place">{places.join(', ')}</p>
      <p className="provenance__value">{valueText(provenance, words, i18n)}</p>
      {dataset.illustrativeNotice !== null && (
        <p className="provenance__illustrative">{i18n.format.pick(dataset.illustrativeNotice)}</p>
      )}
      <ProvenanceBody provenance={provenance} words={words} />
      <Button variant="quiet" className="provenance__more" onClick={toSources}>
        {words.toSources}
      </Button>
    </div>
  );
}
