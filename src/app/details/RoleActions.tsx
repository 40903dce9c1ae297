/** What can be done with a role: shown with what is near it, asked for paths, compared, held as one's own, printed. */
import { Columns2, Focus, MoreHorizontal, Route } from 'lucide-react';
import type { Role } from '../../graph/career-graph.ts';
import { printSheet } from '../print/PrintSheet.tsx';
import { useCompareWith } from '../store/compare-with.ts';
import { useFocusOn } from '../store/focus.ts';
import { myRoleOf } from '../store/my-role.ts';
import { useActions, useChoices } from '../store/store-context.tsx';
import { Button, IconButton } from '../ui/Button.tsx';
import { copyText } from '../ui/copy-text.ts';
import { Menu, MenuAction } from '../ui/Menu.tsx';
import { PageLinks } from './PageLinks.tsx';
import styles from './RoleActions.module.css';

export function RoleActions({ role }: { readonly role: Role }) {
  const compareWith = useCompareWith();
  return (
    <div className={styles.actions}>
      <FocusSwitch role={role} />
      <PathMenu role={role} />
      {role.kind === 'documented' && (
        <Button onClick={() => compareWith(role.id)}>
          <Columns2 aria-hidden size={16} /> Compare
        </Button>
      )}
      <MoreMenu role={role} />
      {role.kind === 'documented' && role.sources[0] && <PageLinks source={role.sources[0]} />}
    </div>
  );
}

/** On while the chart shows this role's neighbourhood only. */
function FocusSwitch({ role }: { readonly role: Role }) {
  const isOn = useChoices((choices) => choices.focus?.role === role.id);
  const focusOn = useFocusOn();
  const { setFocus } = useActions();
  return (
    <Button
      className={styles.focus}
      aria-pressed={isOn}
      title={isOn ? 'Show the whole chart' : 'Show only what is near this role'}
      onClick={() => (isOn ? setFocus(null) : focusOn(role.id))}
    >
      <Focus aria-hidden size={16} /> Focus
    </Button>
  );
}

function PathMenu({ role }: { readonly role: Role }) {
  const path = useChoices((choices) => choices.path);
  const me = useChoices(myRoleOf);
  const { setPath } = useActions();
  const isOpen = path !== null;
  return (
    <Menu
      trigger={
        <Button>
          <Route aria-hidden size={16} /> Path
        </Button>
      }
    >
      <MenuAction
        note={isOpen && path.to !== null ? 'To where the path arrives now' : 'Everything that it leads to'}
        onSelect={() => setPath({ from: role.id, to: path?.to === role.id ? null : (path?.to ?? null) })}
      >
        Path from here
      </MenuAction>
      <MenuAction
        note={isOpen && path.from !== null ? 'From where the path starts now' : 'How people get here'}
        onSelect={() => setPath({ from: path?.from === role.id ? null : (path?.from ?? null), to: role.id })}
      >
        Path to here
      </MenuAction>
      {me !== null && me !== role.id && (
        <MenuAction onSelect={() => setPath({ from: me, to: role.id })}>From my role to here</MenuAction>
      )}
    </Menu>
  );
}

function MoreMenu({ role }: { readonly role: Role }) {
  const isMine = useChoices(myRoleOf) === role.id;
  const { setMe, setNotice } = useActions();
  const copyLink = async () => {
    const done = await copyText(location.href);
    setNotice(
      done
        ? 'The link to this role is in the clipboard.'
        : 'The browser does not allow copying here. The link is in the address bar.',
    );
  };
  return (
    <Menu
      trigger={
        <IconButton label="More" look="plain">
          <MoreHorizontal aria-hidden />
        </IconButton>
      }
    >
      <MenuAction
        note={isMine ? 'Other roles no longer say how far they are' : 'Every other role then says how far it is'}
        onSelect={() => setMe(isMine ? null : role.id)}
      >
        {isMine ? 'This is not my role' : 'This is my role'}
      </MenuAction>
      <MenuAction onSelect={() => void copyLink()}>Copy link</MenuAction>
      {role.kind === 'documented' && (
        <MenuAction note="On one page" onSelect={() => printWhenClosed()}>
          Print
        </MenuAction>
      )}
    </Menu>
  );
}

/** The menu first gives the focus back, or the print dialog would find it open. */
function printWhenClosed(): void {
  setTimeout(() => printSheet('role'), 50);
}
