/** A drop-down menu of actions or of one choice. Not modal: a modal one would inject a `<style>`, which is forbidden. */
import { Check } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import styles from './Menu.module.css';

interface MenuProps {
  /** The button that opens it. */
  readonly trigger: ReactNode;
  readonly children: ReactNode;
}

export function Menu({ trigger, children }: MenuProps) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      {/* Beside its button and not at the end of the page, so that it stays within the button's landmark. */}
      <DropdownMenu.Content className={styles.menu} align="end" sideOffset={6} collisionPadding={8}>
        {children}
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}

interface MenuActionProps {
  readonly children: ReactNode;
  readonly note?: string;
  readonly onSelect: () => void;
}

export function MenuAction({ children, note, onSelect }: MenuActionProps) {
  return (
    <DropdownMenu.Item className={styles.item} onSelect={onSelect}>
      <span>{children}</span>
      {note && <span className={styles.note}>{note}</span>}
    </DropdownMenu.Item>
  );
}

interface MenuChoicesProps<Value extends string> {
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly words: string }[];
  readonly onChoose: (value: Value) => void;
}

export function MenuChoices<Value extends string>({ value, options, onChoose }: MenuChoicesProps<Value>) {
  return (
    <DropdownMenu.RadioGroup value={value}>
      {options.map((option) => (
        <DropdownMenu.RadioItem
          key={option.value}
          value={option.value}
          className={styles.item}
          onSelect={() => onChoose(option.value)}
        >
          <span>{option.words}</span>
          <DropdownMenu.ItemIndicator>
            <Check aria-hidden size={16} />
          </DropdownMenu.ItemIndicator>
        </DropdownMenu.RadioItem>
      ))}
    </DropdownMenu.RadioGroup>
  );
}
