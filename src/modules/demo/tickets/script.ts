import type { FieldValues } from '../../../shared/field.js';
import { DAY } from '../../../shared/duration.js';
import type { Story, StoryPath } from '../data/stories.js';
import type { BranchPeople } from './branch-people.js';
import type { Casting } from './casting.js';
import type { Dice } from './dice.js';
import { words } from './words.js';

/** Who takes a turn: the agent who follows the ticket up, the outlet, a supervisor, or a worker of a department. */
export type Who = 'owner' | 'partner' | 'supervisor' | { workerOf: string };

/** One step of a ticket's life: how much service later, by whom, what, and whether over the phone. */
export interface Turn {
  waitMinutes: number;
  by: Who;
  action: string;
  input: (at: number) => FieldValues;
  phone?: boolean;
}

/** Writes the turns that come after a ticket was opened. */
export class ScriptWriter {
  constructor(
    private readonly branch: BranchPeople,
    private readonly dice: Dice,
  ) {}

  write(casting: Casting): Turn[] {
    const { story, path, turn, until } = casting;
    const course = this.courseOf(casting, path);
    const last = until ? course.findIndex(({ action }) => action === until) : course.length - 1;
    const turns = until === 'open' ? [] : course.slice(0, last + 1);
    if (until && until !== 'open' && last < 0) throw new Error(`${story.key} has no step ${until}`);
    return turn ? [...turns, ...this.twists[turn](casting)] : turns;
  }

  private readonly twists: Record<NonNullable<Casting['turn']>, (casting: Casting) => Turn[]> = {
    reopened: (casting) => this.again(casting),
    second_return: (casting) => this.secondReturn(casting),
    ruled: (casting) => this.ruled(casting),
    nudged: () => [this.turn(60, 'owner', 'nudge', { text: words.nudge })],
    handed_over: () => {
      const { userId, displayName, roles } = this.branch.person('agent1');
      const to = { userId, userName: displayName, userRoles: roles, note: words.handOver };
      return [this.turn(45, 'owner', 'hand_over', to)];
    },
    cancelled: () => [this.turn(30, 'owner', 'cancel', { reason: words.cancelReason })],
  };

  private turn(waitMinutes: number, by: Who, action: string, input: FieldValues = {}, more: Partial<Turn> = {}): Turn {
    return { waitMinutes, by, action, input: () => input, ...more };
  }

  private courseOf(casting: Casting, path: StoryPath): Turn[] {
    const { dice } = this;
    const workerOf = (department: string): Who => ({ workerOf: department });
    if (path.kind === 'open') return [];
    if (path.kind === 'on_spot') return this.confirmed(casting.story);
    if (path.kind === 'dispatched') {
      const departments = path.parts.map(({ department }) => department);
      const worked = path.parts.flatMap(({ department, answer }) => [
        this.claim(department),
        ...(department === departments[0] ? this.judged(casting.story, department) : []),
        this.turn(dice.between(40, 170), workerOf(department), 'answer', { text: answer }),
      ]);
      return [
        this.dispatch(casting, departments),
        ...this.noted(casting.story),
        ...worked,
        ...this.replied(casting, path.reply),
      ];
    }
    if (path.kind === 'returned') {
      return [
        this.dispatch(casting, [path.department]),
        this.returned(path.department, path),
        this.dispatch(casting, [path.thenTo]),
        ...this.noted(casting.story),
        this.claim(path.thenTo),
        ...this.judged(casting.story, path.thenTo),
        this.turn(dice.between(40, 150), workerOf(path.thenTo), 'answer', { text: path.answer }),
        ...this.replied(casting, path.reply),
      ];
    }
    if (path.kind === 'planned') {
      const promised = (at: number) => ({
        text: path.plan,
        promisedAt: new Date(at + path.promisedDays * DAY).toISOString(),
      });
      return [
        this.dispatch(casting, [path.department]),
        ...this.noted(casting.story),
        this.claim(path.department),
        { ...this.turn(dice.between(60, 150), workerOf(path.department), 'plan'), input: promised },
        this.turn(dice.between(10, 40), 'owner', 'tell_plan', { text: words.planTold }, { phone: true }),
      ];
    }
    const sent = path.department
      ? [this.dispatch(casting, [path.department]), ...this.noted(casting.story), this.claim(path.department)]
      : [];
    if (path.kind === 'in_progress') return sent;
    const [asker, wait]: [Who, number] = path.department ? [workerOf(path.department), 35] : ['owner', 8];
    return [...sent, this.turn(dice.between(wait / 2, wait), asker, 'ask', { text: path.question })];
  }

  private dispatch({ also }: Casting, departments: readonly string[]): Turn {
    const departmentIds = [...departments, ...(also ? [also] : [])].map((code) => this.branch.department(code));
    const note = also ? words.measureNote : this.dice.pick(words.dispatchNotes);
    return this.turn(this.dice.between(3, 18), 'owner', 'dispatch', { departmentIds, note });
  }

  private claim(department: string): Turn {
    return this.turn(this.dice.between(8, 55), { workerOf: department }, 'claim');
  }

  private returned(department: string, path: { reason: string; evidence: string; thenTo: string }): Turn {
    const proposedDepartmentId = this.branch.department(path.thenTo);
    const input = { reason: path.reason, evidence: path.evidence, proposedDepartmentId };
    return this.turn(this.dice.between(20, 70), { workerOf: department }, 'return', input);
  }

  private noted(story: Story): Turn[] {
    return story.internalNote ? [this.turn(4, 'owner', 'note', { text: story.internalNote })] : [];
  }

  private judged(story: Story, department: string): Turn[] {
    if (story.line !== 'complaint' || story.complaint.upheld === undefined) return [];
    const { upheld, departmentOpinion, responsiblePerson } = story.complaint;
    return [
      this.turn(35, { workerOf: department }, 'judge', { upheld, opinion: departmentOpinion, responsiblePerson }),
    ];
  }

  private replied(casting: Casting, reply: string): Turn[] {
    const { story } = casting;
    const result = story.line === 'complaint' ? story.complaint.resultText : undefined;
    return [
      ...(result ? [this.turn(20, 'owner', 'send_result', { text: result })] : []),
      this.turn(this.dice.between(5, 30), 'owner', 'reply', { text: reply }, { phone: true }),
      ...this.confirmed(story),
    ];
  }

  /** What the outlet says in the end: on its portal, or to the hotline. */
  private confirmed(story: Story): Turn[] {
    const rating = story.rating ?? this.dice.pick([5, 5, 5, 4, 4, 5, 3, 4]);
    const said = story.rating ? (story.closingWords ?? '') : this.dice.pick(words.thanks);
    const soon = story.path.kind === 'on_spot';
    const by = story.via === 'portal' ? 'partner' : 'owner';
    const wait = soon ? this.dice.between(1, 3) : this.dice.between(30, 300);
    return [this.turn(wait, by, 'confirm', { rating, text: said }, { phone: !soon })];
  }

  private again(casting: Casting): Turn[] {
    const { path } = casting;
    const department = path.kind === 'dispatched' ? (path.parts[0]?.department ?? 'support') : 'support';
    return [
      this.turn(120, 'partner', 'reopen', { reason: words.reopenReason }),
      this.dispatch(casting, [department]),
      this.claim(department),
      this.turn(70, { workerOf: department }, 'answer', { text: words.secondAnswer }),
      this.turn(15, 'owner', 'reply', { text: words.secondReply }, { phone: true }),
      this.turn(90, 'partner', 'confirm', { rating: 4, text: '' }),
    ];
  }

  /** A department that was proposed does not want it either: the supervisor has to rule. */
  private secondReturn(casting: Casting): Turn[] {
    const { path } = casting;
    if (path.kind !== 'returned') throw new Error(`${casting.story.key} is not returned`);
    const back = { reason: 'not_ours', evidence: words.secondReturn, thenTo: path.department };
    return [this.dispatch(casting, [path.thenTo]), this.returned(path.thenTo, back)];
  }

  private ruled(casting: Casting): Turn[] {
    const { path } = casting;
    if (path.kind !== 'returned') throw new Error(`${casting.story.key} is not returned`);
    const departmentId = this.branch.department(path.thenTo);
    return [
      ...this.secondReturn(casting),
      this.turn(45, 'supervisor', 'rule', { departmentId, text: words.ruling }),
      this.claim(path.thenTo),
      this.turn(80, { workerOf: path.thenTo }, 'answer', { text: path.answer }),
      ...this.replied(casting, path.reply),
    ];
  }
}
