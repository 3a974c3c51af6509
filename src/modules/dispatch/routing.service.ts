import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Idempotency, type RepeatKey } from '../../platform/http/idempotency.js';
import { newId } from '../../shared/ids.js';
import { refuse } from '../../shared/refusal.js';
import { Directory } from '../organisation/index.js';
import { Lines } from '../tickets/index.js';
import type { ChangeRoutingRule, NewRoutingRule, SuggestionQuery } from './routing.dto.js';
import { type Rule, ruleFor } from './routing.policy.js';
import { refuseRouting } from './routing.refusals.js';
import type { RoutingRuleListView, RoutingRuleView, SuggestionView } from './routing.view.js';
import { RoutingRule } from './routing-rule.entity.js';

const view = (rule: RoutingRule): RoutingRuleView => ({
  id: rule.id,
  version: rule.version,
  place: rule.place,
  line: rule.line,
  topic: rule.topic,
  countyId: rule.countyId,
  departmentId: rule.departmentId,
  officeOfCounty: rule.officeOfCounty,
  note: rule.note,
  active: rule.active,
});

/** Routing rules as data: kept, tried out, and asked for a suggestion with its reason. */
@Injectable()
export class Routing {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly directory: Directory,
    private readonly lines: Lines,
  ) {}

  async list(): Promise<RoutingRuleListView> {
    const rules = await this.database.manager.find(RoutingRule, { order: { place: 'ASC', id: 'ASC' }, take: 1000 });
    return { items: rules.map(view) };
  }

  async suggest(actor: Actor, work: SuggestionQuery): Promise<SuggestionView | null> {
    const rules = await this.database.manager.find(RoutingRule, {
      where: { active: true },
      order: { place: 'ASC' },
      take: 1000,
    });
    const asked = { line: work.line, topic: work.topic, countyId: work.countyId ?? null };
    const found = ruleFor(rules, asked, (countyId) => this.directory.officeOf(countyId)?.id);
    if (!found) return null;
    return {
      departmentId: found.departmentId,
      departmentName: this.directory.departmentName(found.departmentId, actor.language),
      reason: this.reason(found.rule, actor),
      ruleId: found.rule.id,
    };
  }

  async add(actor: Actor, asked: NewRoutingRule, repeat: RepeatKey | null): Promise<RoutingRuleView> {
    this.check(asked);
    return this.idempotency.once(actor, repeat, async (tx) => {
      const rule = tx.manager.create(RoutingRule, { ...asked, id: newId(), active: true });
      await tx.manager.insert(RoutingRule, rule);
      await tx.audit(actor, {
        action: 'routing.added',
        subjectKind: 'routing_rule',
        subjectId: rule.id,
        change: { ...asked },
      });
      return view({ ...rule, version: 1 });
    });
  }

  async change(actor: Actor, id: string, { version, ...asked }: ChangeRoutingRule): Promise<RoutingRuleView> {
    this.check(asked);
    return this.unitOfWork.run(async (tx) => {
      const rule = await tx.manager.findOne(RoutingRule, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!rule) throw refuseRouting('routing.not_found');
      if (rule.version !== version) throw refuseRouting('routing.stale', {}, { current: view(rule) });
      const before = view(rule);
      const saved = await tx.manager.save(RoutingRule, Object.assign(rule, asked));
      await tx.audit(actor, {
        action: 'routing.changed',
        subjectKind: 'routing_rule',
        subjectId: id,
        change: { before, after: view(saved) },
      });
      return view(saved);
    });
  }

  /** Rules are not deleted (C1): they stop being tried. */
  async deactivate(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const rule = await tx.manager.findOne(RoutingRule, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!rule) throw refuseRouting('routing.not_found');
      await tx.manager.save(RoutingRule, Object.assign(rule, { active: false }));
      await tx.audit(actor, { action: 'routing.deactivated', subjectKind: 'routing_rule', subjectId: id });
    });
  }

  private check(asked: NewRoutingRule): void {
    if (!asked.officeOfCounty && !asked.departmentId) throw refuseRouting('routing.no_target');
    const departmentKnown = !asked.departmentId || this.directory.department(asked.departmentId)?.active;
    const countyKnown = !asked.countyId || this.directory.counties().some((one) => one.id === asked.countyId);
    if (!departmentKnown || !countyKnown) throw refuseRouting('routing.unknown_reference');
    const lines = asked.line ? [this.lines.get(asked.line)] : this.lines.all();
    const isKnown = lines.some(({ topics }) => topics.some(({ value }) => value === asked.topic));
    if (asked.topic !== null && !isKnown)
      throw refuse({ code: 'ticket.unknown_topic', params: { topic: asked.topic } });
  }

  /** Why this department: the conditions of the rule that decided, in words. */
  private reason(rule: Rule, { language }: Actor): string {
    const zh = language === 'zh-CN';
    const line = this.lines.all().find((one) => one.code === rule.line);
    const topic = line?.topics.find((one) => one.value === rule.topic);
    const conditions = [
      line && (zh ? `业务线为${line.label.zh}` : `line ${line.label.en}`),
      topic && (zh ? `主题为${topic.label.zh}` : `topic ${topic.label.en}`),
      rule.countyId &&
        (zh
          ? `网点在${this.directory.countyName(rule.countyId, language)}`
          : `county ${this.directory.countyName(rule.countyId, language)}`),
      rule.officeOfCounty && (zh ? '由所在县营业部承办' : 'goes to the county’s business office'),
    ].filter(Boolean);
    const because = conditions.length > 0 ? conditions.join(zh ? '，' : ', ') : zh ? '其余情况' : 'everything else';
    const note = rule.note && (zh ? `（${rule.note}）` : ` (${rule.note})`);
    return zh ? `规则 ${rule.place}：${because}${note}` : `Rule ${rule.place}: ${because}${note}`;
  }
}
