import { useEffect, useState } from 'react';
import type { IgnoredSetting } from '../../data/standConfig';
import { Button } from '../../ui/Button';
import { useKioskWords } from '../kiosk/kioskWords';
import { reportStandEvent } from '../watch/eventLog';
import './WrongSettings.css';

/** Tells whoever sets the stand up what of its address was not understood; the stand runs on, and its log keeps it. */
export function WrongSettings({ ignored }: { readonly ignored: readonly IgnoredSetting[] }) {
  const words = useKioskWords();
  const [isDismissed, setDismissed] = useState(false);
  const written = ignored.map(({ parameter, value }) => `${parameter}=${value}`).join(', ');
  useEffect(() => {
    if (written !== '') reportStandEvent('setting', written);
  }, [written]);
  if (written === '' || isDismissed) return null;
  return (
    <div className="wrong-settings" role="status">
      <p>
        {words.wrongSettings} <code>{written}</code>
      </p>
      <Button onClick={() => setDismissed(true)}>{words.understood}</Button>
    </div>
  );
}
