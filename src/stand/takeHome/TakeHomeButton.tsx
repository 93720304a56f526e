import { useState } from 'react';
import { useAtlas } from '../../data/AtlasContext';
import type { StandConfig } from '../../data/standConfig';
import { useView } from '../../state/viewStore';
import { Button } from '../../ui/Button';
import { AddressDialog } from './AddressDialog';
import { takeHomeAddress } from './takeHomeAddress';
import { useTakeHomeWords } from './takeHomeWords';

/** Shows the code of exactly the view on screen; nothing where the installation has no public address for it. */
export function TakeHomeButton({ stand }: { readonly stand: StandConfig }) {
  const { dataset } = useAtlas();
  const words = useTakeHomeWords();
  const view = useView((whole) => whole);
  // As it was when the visitor asked: the code must not change under the phone.
  const [taken, setTaken] = useState<string | null>(null);
  if (stand.takeHome === null) return null;
  const address = takeHomeAddress(view, dataset.defaultIndicatorId, stand.takeHome);
  if (address === null) return null;
  return (
    <>
      <Button variant="solid" className="take-home" onClick={() => setTaken(address)}>
        {words.button}
      </Button>
      {taken !== null && (
        <AddressDialog address={taken} title={words.title} text={words.text} onClose={() => setTaken(null)} />
      )}
    </>
  );
}
