import { useQuery } from '@tanstack/react-query';
import { Fragment, lazy, useEffect, useState, type SyntheticEvent } from 'react';
import { AtlasProvider } from '../data/AtlasContext';
import { requireIndicator } from '../domain/observations';
import { I18nProvider, type I18n } from '../i18n/I18nContext';
import { RegionSearch } from '../panels/search/RegionSearch';
import { useSession, useView } from '../state/viewStore';
import { Deferred } from './Deferred';
import { MainPane } from './MainPane';
import { messagesQuery } from './messagesQuery';
import { ProvenanceSlot } from './ProvenanceSlot';
import { requestedMode } from './requestedMode';
import { SidePanel } from './SidePanel';
import type { Installation } from './start';
import { Toolbar } from './Toolbar';
import { useColorScheme } from './useColorScheme';
import { useScene } from './useScene';
import { useSettled } from './useSettled';
import { useShownAtlas } from './useShownAtlas';
import './AtlasScreen.css';

const Upkeep = lazy(() => import('./offline/Upkeep').then(({ Upkeep: upkeep }) => ({ default: upkeep })));
const StandSlot = lazy(() => import('./StandSlot').then(({ StandSlot: stand }) => ({ default: stand })));

/* Made once; first in the document, because a page that arrives in pieces must not be pushed down by its top. */
const TOP_BAR = (
  <header className="atlas__top">
    <Toolbar />
    <RegionSearch />
  </header>
);

/** Words of the language in force; the former language stays until the next one has arrived. */
function useMessages(): I18n {
  const language = useView((view) => view.language);
  const { data } = useQuery(messagesQuery(language));
  const [shown, setShown] = useState(data);
  if (data !== undefined && data !== shown) setShown(data);
  const i18n = data ?? shown;
  if (i18n === undefined) throw new Error('Rendered before the first language was loaded');
  return i18n;
}

/** Title and language of the document follow the view. */
function useDocument(i18n: I18n, question: string): void {
  const { language } = i18n.format;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = i18n.t.app.documentTitle(question);
  }, [language, i18n, question]);
}

/** As the link would, but leaves nothing in the address, which is the view's. */
function skipToPanel(event: SyntheticEvent): void {
  event.preventDefault();
  document.getElementById('panel')?.focus();
}

/** The page: main pane with the question and its answer, side panel with the means to change it. */
export function AtlasScreen(installation: Installation) {
  const mode = requestedMode();
  const i18n = useMessages();
  const shown = useShownAtlas(installation);
  const view = useView((whole) => whole);
  const session = useSession();
  const scheme = useColorScheme(view.theme);
  const { dataset } = shown.atlas;
  const scene = useScene(shown.atlas, view);
  // The map shows a change first; what speaks of the map, and a chart to be laid out anew, follow.
  const settled = useSettled(scene, dataset);
  const question = i18n.format.pick(requireIndicator(dataset, settled.indicatorId).question);
  useDocument(i18n, question);
  return (
    <I18nProvider value={i18n}>
      <AtlasProvider value={shown.atlas}>
        <div className="atlas" data-form={view.form} data-mode={mode ?? undefined}>
          <a className="atlas__skip" href="#panel" onClick={skipToPanel}>
            {i18n.t.app.skipToPanel}
          </a>
          <Fragment key={`top-${session}`}>{TOP_BAR}</Fragment>
          <MainPane
            installation={installation}
            shown={shown}
            scene={scene}
            settled={settled}
            scheme={scheme}
            question={question}
          />
          <SidePanel
            key={session}
            installation={installation}
            shown={shown}
            indicatorId={settled.indicatorId}
          />
          <ProvenanceSlot shown={settled} />
          <Deferred>
            <Upkeep mode={mode} />
          </Deferred>
          {mode !== null && (
            <Deferred>
              <StandSlot installation={installation} mode={mode} />
            </Deferred>
          )}
        </div>
      </AtlasProvider>
    </I18nProvider>
  );
}
