import { describe, expect, it } from '@jest/globals';
import { counties, departments, type CountyCode, type DepartmentCode } from './organisation.js';
import { outlets } from './outlets.js';
import { staff, type RoleCode, type StaffSeed } from './staff.js';
import { stories, variations, type ComplaintFields, type Story, type StoryPath } from './stories.js';

const requiredLogins = [
  ...['agent1', 'agent2', 'agent3', 'supervisor1', 'market1', 'marketlead1', 'support1', 'office-xinluo1'],
  ...['manager-xinluo1', 'manager-xinluo2', 'chiefsup-xinluo1', 'maintainer-xinluo1', 'editor1', 'editor2'],
  ...['auditor1', 'admin1', 'outlet-xl001', 'outlet-xl002', 'outlet-yd001'],
];

const consultationTopics = [
  ...['tariff', 'campaign', 'acceptance_rules', 'product', 'commission_policy', 'system_use', 'number_resource'],
  'other',
];

const complaintTopics = [
  ...['service_attitude', 'commission_dispute', 'network_quality', 'system_fault', 'policy_execution', 'delivery'],
  'other',
];

const outletByCode = new Map(outlets.map((outlet) => [outlet.code, outlet]));
const departmentCodes = new Set<string>(departments.map(({ code }) => code));
const countyCodes = counties.map(({ code }) => code);

const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

const usernames = (wanted: (member: StaffSeed) => boolean): string[] =>
  staff.filter(wanted).map(({ username }) => username);

const holders = (role: RoleCode, department: DepartmentCode): string[] =>
  usernames((member) => member.roles.includes(role) && member.department === department);

const managersOf = (county: CountyCode): string[] =>
  usernames((member) => member.roles.includes('channel_manager') && member.county === county);

const departmentsOf = (path: StoryPath): DepartmentCode[] => {
  if (path.kind === 'dispatched') return path.parts.map(({ department }) => department);
  if (path.kind === 'returned') return [path.department, path.thenTo];
  return 'department' in path && path.department !== undefined ? [path.department] : [];
};

const wordsOf = (path: StoryPath): string[] => {
  if (path.kind === 'on_spot') return [path.answer];
  if (path.kind === 'dispatched') return [path.reply, ...path.parts.map(({ answer }) => answer)];
  if (path.kind === 'returned') return [path.evidence, path.answer, path.reply];
  if (path.kind === 'planned') return [path.plan];
  return path.kind === 'waiting' ? [path.question] : [];
};

const findingsOf = ({ departmentOpinion, resultText }: ComplaintFields): string[] =>
  [departmentOpinion, resultText].filter((text) => text !== undefined);

const isFinished = ({ path }: Story): boolean => ['on_spot', 'dispatched', 'returned'].includes(path.kind);

const keysWhere = (wrong: (story: Story) => boolean): string[] => stories.filter(wrong).map(({ key }) => key);

const countyOf = (story: Story): CountyCode | undefined => outletByCode.get(story.outlet)?.county;

describe('organisation', () => {
  it('gives every department a code of its own', () => {
    expect(repeated(departments.map(({ code }) => code))).toEqual([]);
  });

  it.each(countyCodes)('has one office and one maintenance team in %s', (county) => {
    const kinds = departments.filter((department) => department.county === county).map(({ kind }) => kind);
    expect(kinds).toEqual(['office', 'maintenance']);
  });
});

describe('outlets', () => {
  it('are at least forty, of all three tiers in every county', () => {
    expect(outlets.length).toBeGreaterThanOrEqual(44);
    const kinds = new Set(outlets.map(({ county, tier }) => `${county}/${tier}`));
    expect(kinds.size).toBe(countyCodes.length * 3);
  });

  it('have codes, names and addresses of their own', () => {
    expect(repeated(outlets.flatMap(({ code, name, address }) => [code, name, address]))).toEqual([]);
  });

  it('have exactly two designated numbers, valid and used once in the branch', () => {
    const numbers = outlets.flatMap(({ designatedNumbers }) => [...designatedNumbers]);
    expect(numbers).toHaveLength(outlets.length * 2);
    expect(repeated(numbers)).toEqual([]);
    expect(numbers.filter((number) => !/^(1590000\d{4}|0597555\d{4})$/.test(number))).toEqual([]);
  });

  it('have one to three contacts with mobile numbers', () => {
    const wrong = outlets.filter(({ contacts }) => contacts.length < 1 || contacts.length > 3);
    expect(wrong.map(({ code }) => code)).toEqual([]);
    const phones = outlets.flatMap(({ contacts }) => contacts.map(({ phone }) => phone));
    expect(phones.filter((phone) => !/^1590000\d{4}$/.test(phone))).toEqual([]);
  });

  it('share a number only when it is the same person, and some do', () => {
    const people = new Map<string, Set<string>>();
    for (const { name, phone } of outlets.flatMap(({ contacts }) => contacts)) {
      people.set(phone, (people.get(phone) ?? new Set()).add(name));
    }
    expect([...people].filter(([, names]) => names.size > 1)).toEqual([]);
    const phones = outlets.flatMap(({ contacts }) => contacts.map(({ phone }) => phone));
    expect(repeated(phones).length).toBeGreaterThanOrEqual(3);
  });

  it('are looked after by a channel manager of their county', () => {
    const wrong = outlets.filter(({ manager, county }) => !managersOf(county).includes(manager));
    expect(wrong.map(({ code }) => code)).toEqual([]);
  });
});

describe('staff', () => {
  it('has usernames of its own and the logins that api.md names', () => {
    const names = usernames(() => true);
    expect(repeated(names)).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(requiredLogins));
  });

  it('points at departments, counties and outlets that exist', () => {
    const wrong = usernames(
      ({ department, county, outlet }) =>
        (department !== undefined && !departmentCodes.has(department)) ||
        (county !== undefined && !countyCodes.includes(county)) ||
        (outlet !== undefined && outletByCode.get(outlet)?.county !== county),
    );
    expect(wrong).toEqual([]);
  });

  it('gives an outlet to partners and to nobody else', () => {
    expect(usernames(({ roles, outlet }) => roles.includes('partner') !== (outlet !== undefined))).toEqual([]);
  });

  it.each(departments.map(({ code, kind }) => [code, kind] as const))(
    'has somebody to do the work of %s',
    (code, kind) => {
      const worker = { department: 'handler', office: 'handler', maintenance: 'maintainer', hotline: 'agent' } as const;
      expect(holders(worker[kind], code)).not.toEqual([]);
    },
  );

  it.each(['market', 'support', 'network', 'office-xinluo'] as const)('has a lead of %s', (code) => {
    expect(holders('department_lead', code)).not.toEqual([]);
  });

  it.each(countyCodes)('has one to sign and another to carry out a guaranteed reversal in %s', (county) => {
    expect(managersOf(county).length).toBeGreaterThanOrEqual(2);
    const chiefs = usernames((member) => member.roles.includes('channel_supervisor') && member.county === county);
    expect(chiefs).toHaveLength(1);
  });
});

describe('stories', () => {
  it('are at least 45 consultations and 15 complaints, with every topic and every way to end', () => {
    const topics = (line: Story['line']) => stories.filter((story) => story.line === line).map(({ topic }) => topic);
    expect(topics('consultation').length).toBeGreaterThanOrEqual(45);
    expect(topics('complaint').length).toBeGreaterThanOrEqual(15);
    expect([...new Set<string>(topics('consultation'))].sort()).toEqual([...consultationTopics].sort());
    expect([...new Set<string>(topics('complaint'))].sort()).toEqual([...complaintTopics].sort());
    expect(new Set(stories.map(({ path }) => path.kind)).size).toBe(7);
  });

  it('have keys of their own', () => {
    expect(repeated(stories.map(({ key }) => key))).toEqual([]);
  });

  it('say nothing twice', () => {
    const told = stories.flatMap((story) => [
      ...[story.title, story.description, story.internalNote, story.closingWords].filter((text) => text !== undefined),
      ...wordsOf(story.path),
      ...(story.line === 'complaint' ? findingsOf(story.complaint) : []),
    ]);
    const asked = variations.flatMap(({ answer, variants }) => [
      answer,
      ...variants.flatMap(({ title, description }) => [title, description]),
    ]);
    expect(repeated([...told, ...asked])).toEqual([]);
  });

  it('are told in two to five sentences under a title of one line', () => {
    const sentences = (text: string) => text.split(/[。？！]/).filter((part) => part !== '').length;
    expect(keysWhere(({ description }) => sentences(description) < 2 || sentences(description) > 5)).toEqual([]);
    expect(keysWhere(({ title }) => title.includes('\n') || title.length > 40)).toEqual([]);
  });

  it('come from a contact of an outlet', () => {
    const known = ({ outlet, contact }: Story) =>
      outletByCode.get(outlet)?.contacts.some(({ name }) => name === contact) === true;
    expect(keysWhere((story) => !known(story))).toEqual([]);
  });

  it('go to departments that exist, and to an office of their own county only', () => {
    const foreign = (story: Story) =>
      departmentsOf(story.path).some(
        (code) => !departmentCodes.has(code) || (code.startsWith('office-') && code !== `office-${countyOf(story)}`),
      );
    expect(keysWhere(foreign)).toEqual([]);
  });

  it('are answered on the spot by phone only', () => {
    expect(keysWhere(({ path, via }) => path.kind === 'on_spot' && via !== 'hotline')).toEqual([]);
  });

  it('are rated only when they are over', () => {
    expect(keysWhere((story) => story.rating !== undefined && !isFinished(story))).toEqual([]);
    expect(keysWhere((story) => story.closingWords !== undefined && story.rating === undefined)).toEqual([]);
  });

  it('carry a finding on finished complaints only, and a written result where one is due (B6)', () => {
    const wrong = (story: Story) => {
      if (story.line !== 'complaint') return false;
      const { upheld, departmentOpinion, responsiblePerson, written, resultText } = story.complaint;
      const found = [upheld, departmentOpinion, responsiblePerson].filter((value) => value !== undefined).length;
      const due = isFinished(story) && written;
      return found !== (isFinished(story) ? 3 : 0) || (resultText !== undefined) !== due;
    };
    expect(keysWhere(wrong)).toEqual([]);
  });
});

describe('variations', () => {
  it('word ten questions in six ways or more, each answered on the spot', () => {
    expect(variations).toHaveLength(10);
    expect(repeated(variations.map(({ story }) => story))).toEqual([]);
    expect(variations.filter(({ variants }) => variants.length < 6)).toEqual([]);
    const kinds = variations.map(({ story }) => stories.find(({ key }) => key === story)?.path.kind);
    expect(new Set(kinds)).toEqual(new Set(['on_spot']));
  });

  it('name no county, so that any outlet may ask', () => {
    const names = new RegExp(counties.map(({ name }) => name.zh).join('|'));
    const texts = variations.flatMap(({ answer, variants }) => [
      answer,
      ...variants.map(({ description }) => description),
    ]);
    expect(texts.filter((text) => names.test(text))).toEqual([]);
  });
});
