import { DAY, HOUR, MINUTE } from '../../../shared/duration.js';
import { startOfDay, dayNumberAt } from '../../../shared/time-zone.js';
import { stories, type Story, type StoryVariant, type StoryVariation, variations } from '../data/stories.js';
import type { BranchPeople, OutletPlace } from './branch-people.js';
import { type Casting, isMovable, pathIn } from './casting.js';
import type { Dice } from './dice.js';
import { type LiveCasting, liveCastings } from './live-castings.js';
import type { ServiceTime } from './service-time.js';

/** How often each other wording of an everyday question comes in over the weeks. */
const timesEachVariant = 3;

/** The longest a finished story takes: nothing of it may lie in the future. */
const storyHours = 14;

const twists: Readonly<Record<string, Casting['turn']>> = { 'system-imei-occupied': 'reopened' };

/** What happened at which outlet in the weeks before loading: about three hundred tickets, in the order they came in. */
export class Repertoire {
  private readonly byKey = new Map(stories.map((story) => [story.key, story]));

  constructor(
    private readonly branch: BranchPeople,
    private readonly time: ServiceTime,
    private readonly dice: Dice,
  ) {}

  all(): Casting[] {
    const live = liveCastings.map((one) => this.live(one));
    const inHand = new Set(liveCastings.filter(({ outlet }) => !outlet).map(({ story }) => story));
    const told = stories.filter((story) => !inHand.has(story.key) && this.isOver(story));
    const elsewhere = told.filter((story) => isMovable(story) && story.path.kind !== 'on_spot');
    const asked = variations.flatMap((variation) => variation.variants.flatMap((one) => this.asked(variation, one)));
    const history = [
      ...told.map((story) => this.once(story)),
      ...elsewhere.map((story) => this.elsewhere(story)),
      ...this.special(),
    ];
    return [...live, ...history, ...asked].toSorted((one, other) => one.openedAt - other.openedAt);
  }

  private isOver({ path }: Story): boolean {
    return path.kind === 'on_spot' || path.kind === 'dispatched' || path.kind === 'returned';
  }

  private story(key: string): Story {
    const story = this.byKey.get(key);
    if (!story) throw new Error(`There is no story ${key}`);
    return story;
  }

  private cast(story: Story, outlet: OutletPlace, openedAt: number, more: Partial<Casting> = {}): Casting {
    const own = outlet.code === story.outlet;
    const contact = own ? story.contact : this.dice.pick(outlet.contacts).name;
    const { title, description } = story;
    return {
      story,
      outlet: outlet.code,
      contact,
      title,
      description,
      path: pathIn(outlet.county, story.path),
      openedAt,
      ...more,
    };
  }

  private live({ story: key, outlet, service, counted, ...more }: LiveCasting): Casting {
    const story = this.story(key);
    const place = this.branch.outlet(outlet ?? story.outlet);
    const some = this.dice.between(0, 7 * MINUTE);
    const openedAt =
      counted === undefined
        ? this.time.before((service ?? 1) * HOUR + some)
        : this.time.countedBefore(counted * HOUR + some);
    return this.cast(story, place, openedAt, more);
  }

  private once(story: Story): Casting {
    const turn = twists[story.key];
    const openedAt = this.openingOf(story);
    return this.cast(story, this.branch.outlet(story.outlet), openedAt, turn && { turn });
  }

  private elsewhere(story: Story): Casting {
    const own = this.branch.outlet(story.outlet);
    const outlet = this.dice.pick(this.branch.outlets.filter(({ county }) => county !== own.county));
    return this.cast(story, outlet, this.openingOf(story));
  }

  private asked(variation: StoryVariation, { title, description }: StoryVariant): Casting[] {
    const story = this.story(variation.story);
    const { path } = story;
    if (path.kind !== 'on_spot') throw new Error(`${story.key} is not answered on the spot`);
    const outlets = Array.from({ length: timesEachVariant }, () => this.dice.pick(this.branch.outlets));
    return outlets.map((outlet) => ({
      ...this.cast({ ...story, outlet: '' }, outlet, this.time.someTime(this.dice, 0)),
      story: this.withoutEnd(story),
      title,
      description,
      path: { ...path, answer: variation.answer },
    }));
  }

  /** Rating and closing words belong to the story as it was told once. */
  private withoutEnd({ rating: _rating, closingWords: _words, internalNote: _note, ...story }: Story): Story {
    return story;
  }

  private special(): Casting[] {
    const back = this.story('campaign-stacking-two-offers');
    const open = this.story('campaign-recharge-gift-extension');
    return [
      this.cast(back, this.branch.outlet('SH002'), this.time.before(60 * HOUR), { until: 'return', turn: 'ruled' }),
      this.cast(open, this.branch.outlet('ZP006'), this.time.before(40 * HOUR), { until: 'open', turn: 'cancelled' }),
      this.cast(open, this.branch.outlet('XL005'), this.time.before(75 * HOUR), { until: 'open', turn: 'cancelled' }),
    ];
  }

  /** Calls come in service hours; what the portal takes in also comes in the evening and at weekends. */
  private openingOf(story: Story): number {
    const inHours = this.time.someTime(this.dice, storyHours * HOUR);
    if (story.via === 'hotline' || this.dice.chance(0.6)) return inHours;
    const evening = startOfDay(dayNumberAt(inHours)) + this.dice.between(18 * HOUR, 22 * HOUR);
    return this.dice.chance(0.3) ? evening - DAY : evening;
  }
}
