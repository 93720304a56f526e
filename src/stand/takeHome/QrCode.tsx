import { useMemo } from 'react';
import { qrPath } from './qrPath';

interface QrCodeProps {
  readonly text: string;
  readonly label: string;
  /** Said in place of a code where the text is too long for one. */
  readonly tooLong: string;
}

/** Black on white in either scheme: readers of phones expect it so. */
export function QrCode({ text, label, tooLong }: QrCodeProps) {
  const code = useMemo(() => qrPath(text), [text]);
  if (code === null) return <p>{tooLong}</p>;
  return (
    <svg className="qr-code" viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={label}>
      <rect className="qr-code__ground" width={code.size} height={code.size} />
      <path className="qr-code__modules" d={code.path} />
    </svg>
  );
}
