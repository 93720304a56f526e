import type { ComponentProps } from 'react';
import './Button.css';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'type'> {
  /** `quiet` reads as a link, `icon` is a square with a drawn sign and an `aria-label`. */
  readonly variant?: 'solid' | 'outline' | 'quiet' | 'icon';
}

/** A button that never submits a form by accident. */
export function Button({ variant = 'outline', className, ...rest }: ButtonProps) {
  const classes = ['button', `button--${variant}`, className].filter((name) => name !== undefined).join(' ');
  return <button type="button" className={classes} {...rest} />;
}
