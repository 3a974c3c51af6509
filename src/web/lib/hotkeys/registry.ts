/** One key and what it does. `combo`: a key as `KeyboardEvent.key` in lower case, with `mod+` for Ctrl or Cmd. */
export interface Hotkey {
  combo: string;
  label: string;
  run: () => void;
  /** Also while somebody types in a field; only sensible with `mod+`. */
  inFields?: boolean;
}

type Group = readonly Hotkey[];

const groups = new Set<{ current: Group }>();

/** The process key of an input method, for browsers that do not set `isComposing` on the last key. */
const composingKeyCode = 229;

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select, [role="combobox"]') !== null);

const inDialog = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('[role="dialog"], .ant-dropdown, .ant-select-dropdown') !== null;

/** Enter belongs to the button, link or row that has the focus. */
const isControl = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('button, a, summary, [role="listbox"], [role="tab"]') !== null;

const comboOf = (event: KeyboardEvent): string => {
  const mod = event.ctrlKey || event.metaKey ? 'mod+' : '';
  return mod + event.key.toLowerCase();
};

/** A dialog, or anything else that opened over the page and is closed by the same keys. */
const overlays = '.ant-modal-wrap:not([style*="display: none"]), .ant-popover:not(.ant-popover-hidden)';

function onKeyDown(event: KeyboardEvent): void {
  if (event.isComposing || event.keyCode === composingKeyCode || event.altKey || event.defaultPrevented) return;
  const combo = comboOf(event);
  if (combo === 'enter' && isControl(event.target)) return;
  const typing = isField(event.target);
  const covered = inDialog(event.target) || document.querySelector(overlays) !== null;
  // The last to come is the nearest to the person: a dialog or a detail before the list behind it.
  for (const group of [...groups].reverse()) {
    const found = group.current.find((hotkey) => hotkey.combo === combo);
    if (!found || ((typing || covered) && !found.inFields)) continue;
    event.preventDefault();
    found.run();
    return;
  }
}

/** @returns how to take the group away again */
export function addHotkeys(group: { current: Group }): () => void {
  if (groups.size === 0) document.addEventListener('keydown', onKeyDown);
  groups.add(group);
  return () => {
    groups.delete(group);
    if (groups.size === 0) document.removeEventListener('keydown', onKeyDown);
  };
}

/** Every key that does something now, the nearest first, each once: for the sheet that `?` shows. */
export function listHotkeys(): Hotkey[] {
  const all = [...groups].reverse().flatMap((group) => [...group.current]);
  return all.filter((hotkey, at) => all.findIndex(({ combo }) => combo === hotkey.combo) === at);
}
