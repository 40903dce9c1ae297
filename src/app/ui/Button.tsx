/** Buttons of all kinds, always real `<button>`s, or `<a>`s where they lead elsewhere; a button without words needs a `label`. */
import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import styles from './Button.module.css';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: 'plain' | 'quiet' | 'strong';
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button({ look = 'plain', className, ...rest }: ButtonProps) {
  return <button type="button" className={joined(styles.button, styles[look], className)} {...rest} />;
}

/** Looks like a button and is a link that leads out of the app: a new tab, which is told nothing of this one. */
export function LinkButton({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <a className={joined(styles.button, styles.link)} href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
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
