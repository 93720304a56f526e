import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { AtlasProvider } from '../../src/data/AtlasContext';
import type { Dataset } from '../../src/domain/dataset';
import type { Language } from '../../src/domain/text';
import type { ViewState } from '../../src/domain/view';
import { I18nProvider } from '../../src/i18n/I18nContext';
import { loadMessages } from '../../src/i18n/loadMessages';
import type { ViewNote } from '../../src/state/urlCodec';
import { initialiseView, viewStore } from '../../src/state/viewStore';
import { fictionalDataset, fictionalGeography, fictionalView } from './fictionalAtlas';

interface PanelOptions {
  readonly language?: Language;
  readonly dataset?: Dataset;
  readonly view?: Partial<ViewState>;
  readonly notes?: readonly ViewNote[];
}

/** Renders panels over the fictional country, with a user to act and the view to look at. */
export async function renderPanel(children: ReactNode, options: PanelOptions = {}) {
  const { language = 'ru', dataset = fictionalDataset, view = {}, notes = [] } = options;
  initialiseView(fictionalView({ language, datasetId: dataset.id, ...view }), notes);
  const i18n = await loadMessages(language);
  const user = userEvent.setup();
  const rendered = render(
    <I18nProvider value={i18n}>
      <AtlasProvider value={{ geography: fictionalGeography, dataset }}>{children}</AtlasProvider>
    </I18nProvider>,
  );
  return { ...rendered, user, currentView: () => viewStore.getState().view };
}
