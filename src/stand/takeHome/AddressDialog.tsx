import { useId } from 'react';
import { Button } from '../../ui/Button';
import { ButtonIcon } from '../../ui/ButtonIcon';
import { useModal } from '../../ui/useModal';
import './AddressDialog.css';
import { QrCode } from './QrCode';
import { useTakeHomeWords } from './takeHomeWords';

interface AddressDialogProps {
  readonly address: string;
  readonly title: string;
  readonly text: string;
  readonly onClose: () => void;
}

/** An address for a visitor's phone: as a code, and to be written down. */
export function AddressDialog({ address, title, text, onClose }: AddressDialogProps) {
  const words = useTakeHomeWords();
  const titleId = useId();
  const dialog = useModal();
  return (
    <dialog ref={dialog} className="address-dialog" aria-labelledby={titleId} onClose={onClose}>
      <header className="address-dialog__header">
        <h2 className="address-dialog__title" id={titleId}>
          {title}
        </h2>
        <Button variant="icon" aria-label={words.close} onClick={() => dialog.current?.close()}>
          <ButtonIcon sign="close" />
        </Button>
      </header>
      <p className="address-dialog__text">{text}</p>
      <QrCode text={address} label={words.code} tooLong={words.tooLong} />
      <p className="address-dialog__address">{address}</p>
    </dialog>
  );
}
