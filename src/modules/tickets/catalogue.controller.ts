import { Controller, Get } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Allow, CurrentActor } from '../../platform/access/allow.js';
import { tierNames } from '../../shared/addressees.js';
import { type Bilingual, say } from '../../shared/language.js';
import { roleNames } from '../../shared/roles.js';
import { ClockBook } from '../clocks/index.js';
import { wrapUpCodes } from '../calls/index.js';
import type { CatalogueView } from './catalogue.view.js';
import { Lines } from './lines.js';
import { linkKinds, priorities, returnReasons } from './ticket.forms.js';
import { fieldView } from './ticket.views.js';

const channels: Record<string, Bilingual> = {
  call: { zh: '热线', en: 'Hotline' },
  portal: { zh: '门户', en: 'Portal' },
  system: { zh: '系统', en: 'System' },
};

/** Everything that screens name and draw, as data, in the caller's language. */
@Controller('api/catalogue')
export class CatalogueController {
  constructor(
    private readonly lines: Lines,
    private readonly book: ClockBook,
  ) {}

  @Get()
  @Allow('account.use')
  catalogue(@CurrentActor() { language }: Actor): CatalogueView {
    const option = ([value, label]: [string, Bilingual]) => ({ value, label: say(label, language) });
    const listed = (all: readonly { value: string; label: Bilingual }[]) =>
      all.map((one) => option([one.value, one.label]));
    const clocks = Object.entries(this.book.policies).map(([kind, policy]): [string, Bilingual] => [
      kind,
      policy.label,
    ]);
    return {
      lines: this.lines.all().map((line) => ({
        code: line.code,
        prefix: line.prefix,
        label: say(line.label, language),
        byHand: line.byHand ?? true,
        topics: listed(line.topics),
        fields: line.fields.map((field) => fieldView(field, language)),
        states: Object.entries(line.flow.states).map(option),
        actions: Object.entries(line.flow.actions).map(([name, label]) => ({ name, label: say(label, language) })),
      })),
      priorities: listed(priorities),
      returnReasons: listed(returnReasons),
      linkKinds: listed(linkKinds),
      channels: Object.entries(channels).map(option),
      clocks: clocks.map(option),
      wrapUpCodes: listed(wrapUpCodes),
      roles: Object.entries(roleNames).map(option),
      tiers: Object.entries(tierNames).map(option),
    };
  }
}
