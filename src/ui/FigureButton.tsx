import type { ButtonHTMLAttributes } from 'react';
import './FigureButton.css';

/** A figure that can be pressed: reads as text, underlined with dots; what it opens is the caller's business. */
export function FigureButton({ className = '', ...rest }: ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type="button" className={`figure-button ${className}`} {...rest} />;
}
