/** Buttons of all kinds, always real `<button>`s; a button without words needs a `label`. */
import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import styles from './Button.module.css';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: 'plain' | 'quiet' | 'strong';
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button({ look = 'plain', className, ...rest }: ButtonProps) {
  return <button type="button" className={joined(styles.button, styles[look], className)} {...rest} />;
}

interface IconButtonProps extends Omit<ButtonProps, 'children'> {
  /** What it does, in words: its name for everyone who cannot see the icon, and its tooltip. */
  readonly label: string;
  readonly children: ReactNode;
}

export function IconButton({ label, className, look = 'quiet', ...rest }: IconButtonProps) {
  return <Button look={look} aria-label={label} title={label} className={joined(styles.icon, className)} {...rest} />;
}

function joined(...names: readonly (string | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
