import { useEffect, useState } from 'react';
import { useAtlas } from '../../data/AtlasContext';
import { useI18n } from '../../i18n/I18nContext';
import { useOfflineWords } from './offlineWords';
import { fetchVersion, type Version } from './version';
import './VersionCorner.css';

/** Which build and data of which date are on screen: what a presenter looks at the evening before. */
export function VersionCorner() {
  const { format } = useI18n();
  const words = useOfflineWords();
  const { compiledOn } = useAtlas().dataset;
  const [version, setVersion] = useState<Version | null | undefined>();
  useEffect(() => {
    void fetchVersion().then(setVersion);
  }, []);
  // At once and not in two parts: what stands on the right would move when more comes before it.
  if (version === undefined) return null;
  return (
    <footer className="version-corner">
      {version !== null && <>{words.version(version.version, version.build)} · </>}
      {words.dataOf(format.asOf(compiledOn))}
    </footer>
  );
}
