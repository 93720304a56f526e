import { useI18n } from '../i18n/I18nContext';
import type { PaneController } from './createPaneController';
import './MapControls.css';

const STEP = 1.8;

function Icon({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 20 20" className="map-controls__icon" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

/** Zoom in, zoom out, the whole country. */
export function MapControls({ controller }: { readonly controller: PaneController }) {
  const { t } = useI18n();
  const buttons = [
    { label: t.map.zoomIn, path: 'M4 10h12M10 4v12', run: () => controller.zoomBy(STEP) },
    { label: t.map.zoomOut, path: 'M4 10h12', run: () => controller.zoomBy(1 / STEP) },
    {
      label: t.map.wholeCountry,
      path: 'M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4',
      run: controller.showWholeCountry,
    },
  ];
  return (
    <div className="map-controls" role="group" aria-label={t.map.controls}>
      {buttons.map(({ label, path, run }) => (
        <button
          key={label}
          type="button"
          className="map-controls__button"
          aria-label={label}
          title={label}
          onClick={run}
        >
          <Icon path={path} />
        </button>
      ))}
    </div>
  );
}
