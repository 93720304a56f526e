import { useAtlas } from '../../data/AtlasContext';
import { useI18n } from '../../i18n/I18nContext';
import './IllustrativeBadge.css';

/** Says that the data is illustrative, wherever it is shown. There is no way to dismiss it, on purpose. */
export function IllustrativeBadge() {
  const { dataset } = useAtlas();
  const { format } = useI18n();
  if (dataset.illustrativeNotice === null) return null;
  return (
    <p className="illustrative-badge" role="note">
      {format.pick(dataset.illustrativeNotice)}
    </p>
  );
}
