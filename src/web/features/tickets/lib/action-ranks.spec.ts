import { describe, expect, it } from '@jest/globals';
import type { Action } from '../../../lib/api';
import { layOut } from './action-ranks';

const action = (name: string, allowed = true): Action => ({
  name,
  label: name,
  allowed,
  reason: allowed ? null : 'why',
  form: [],
});
const names = (actions: readonly Action[]): string[] => actions.map(({ name }) => name);

describe('the layout of the steps', () => {
  it('puts what carries the ticket on into the bar, in the order of the work', () => {
    const { main } = layOut(['note', 'return', 'claim', 'answer'].map((name) => action(name)));
    expect(names(main)).toEqual(['claim', 'answer', 'return', 'note']);
  });

  it('gives the steps that a line adds a place in the bar, between the answers and the ways round', () => {
    const { main, more } = layOut(['note', 'send_written_result', 'reply'].map((name) => action(name)));
    expect(names(main)).toEqual(['reply', 'send_written_result', 'note']);
    expect(more).toEqual([]);
  });

  it('keeps housekeeping aside, and every refused step with its reason', () => {
    const { main, more, refused } = layOut([action('edit'), action('claim', false), action('merge')]);
    expect(main).toEqual([]);
    expect(names(more)).toEqual(['edit', 'merge']);
    expect(refused).toEqual([action('claim', false)]);
  });
});
