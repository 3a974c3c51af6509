import type { DepartmentCode } from '../data/organisation.js';
import type { Story, StoryPath } from '../data/stories.js';

/** A story as one outlet lives it: whose ticket it is, when it begins, and how far it has come by now. */
export interface Casting {
  story: Story;
  /** Code of the outlet; the story's own, or one it was moved to. */
  outlet: string;
  contact: string;
  title: string;
  description: string;
  path: StoryPath;
  /** Epoch milliseconds. */
  openedAt: number;
  /** The last step that is taken; without it the story goes to its end, as far as time allows. */
  until?: string;
  /** The agent who follows it up; else whoever is free. */
  agent?: string;
  priority?: 'urgent' | 'high';
  /** A second department that is given work at the same time. */
  also?: DepartmentCode;
  /** What happens besides the plain course of the story. */
  turn?: 'reopened' | 'second_return' | 'ruled' | 'nudged' | 'handed_over' | 'cancelled';
}

const officeOf = (county: string): ((code: DepartmentCode) => DepartmentCode) => {
  const office: Readonly<Record<string, DepartmentCode>> = {
    xinluo: 'office-xinluo',
    yongding: 'office-yongding',
    shanghang: 'office-shanghang',
    wuping: 'office-wuping',
    changting: 'office-changting',
    liancheng: 'office-liancheng',
    zhangping: 'office-zhangping',
  };
  return (code) => (code.startsWith('office-') ? (office[county] ?? code) : code);
};

/** The same course in another county: its own office takes the place of the story's. */
export function pathIn(county: string, path: StoryPath): StoryPath {
  const moved = officeOf(county);
  if (path.kind === 'dispatched') {
    return { ...path, parts: path.parts.map((part) => ({ ...part, department: moved(part.department) })) };
  }
  if (path.kind === 'returned') return { ...path, department: moved(path.department), thenTo: moved(path.thenTo) };
  if (path.kind === 'planned' || path.kind === 'in_progress') return { ...path, department: moved(path.department) };
  return path.kind === 'waiting' && path.department ? { ...path, department: moved(path.department) } : path;
}

/**
 * Whether a story may happen elsewhere: not when its text names the place (`placeBound`, or the outlet's code), and not
 * a complaint, whose form names people and addresses of the county.
 */
export const isMovable = (story: Story): boolean =>
  !story.placeBound && story.line === 'consultation' && !story.description.includes(story.outlet);
