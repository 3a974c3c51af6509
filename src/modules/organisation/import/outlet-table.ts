import type { Table } from '../../../platform/tables/table.types.js';
import type { Tier } from '../organisation.entity.js';
import { named, optionalPhone, optionalText, requiredText, uniqueCode } from './cell-readers.js';
import { FirstLines } from './first-lines.js';
import type { ImportLine } from './import-line.js';
import type { ImportResult, KnownOrganisation } from './import.types.js';
import { countyKey, NameIndex } from './name-index.js';
import { contactColumns, type OutletColumn, outletColumns, tierNames } from './outlet-columns.js';
import { readLines } from './read-lines.js';

/** A person of an outlet who may call; `role` is what the shop calls the person (店主), '' when not given. */
export interface ImportedContact {
  name: string;
  phone: string;
  role: string;
}

/** An outlet as a line of the table describes it; phones are canonical national numbers. */
export interface ImportedOutlet {
  code: string;
  name: string;
  countyCode: string;
  tier: Tier;
  address: string;
  designatedNumbers: [string, string];
  channelManager: string | null;
  contacts: ImportedContact[];
}

type Line = ImportLine<OutletColumn>;

const codeRule = {
  pattern: /^[A-Z]{2}\d{3}$/,
  fault: 'import.bad_outlet_code',
  fold: (text: string) => text.toUpperCase(),
} as const;
const limits = { name: 60, address: 200, contactName: 30, contactRole: 20, username: 32 } as const;

const isTier = (name: string): name is Tier => name in tierNames;
const tiers = new NameIndex(
  Object.keys(tierNames)
    .filter(isTier)
    .map((tier) => [tier, [tierNames[tier].title.zh, tierNames[tier].title.en, ...tierNames[tier].aliases]] as const),
);
const allTiers = {
  zh: Object.values(tierNames)
    .map(({ title }) => title.zh)
    .join('、'),
  en: Object.values(tierNames)
    .map(({ title }) => title.en)
    .join(', '),
};

function readTier(line: Line): Tier | undefined {
  const value = requiredText(line, 'tier', limits.name);
  if (value === undefined) return undefined;
  return named(line, 'tier', value, tiers, { code: 'import.not_an_option', params: { accepted: allTiers } });
}

function readCounty(line: Line, counties: NameIndex<string>): string | undefined {
  const value = requiredText(line, 'county', limits.name);
  if (value === undefined) return undefined;
  return named(line, 'county', value, counties, { code: 'import.unknown_county' });
}

/** A number from which money may move (A12): a mobile or a landline, of no other outlet in the file. */
function readDesignated(line: Line, key: 'designated_1' | 'designated_2', seen: FirstLines): string | undefined {
  const phone = optionalPhone(line, key);
  if (!phone) return phone === null ? line.fault(key, 'import.required') : undefined;
  const { national: value, kind } = phone;
  if (kind !== 'mobile' && kind !== 'landline') return line.fault(key, 'import.designated_kind', { value });
  const earlier = seen.earlier(value, line.number);
  if (earlier === line.number) return line.fault(key, 'import.designated_same');
  return earlier === undefined ? value : line.fault(key, 'import.designated_taken', { value, line: earlier });
}

function readManager(
  line: Line,
  county: string | undefined,
  managers: KnownOrganisation['channelManagers'],
): string | null | undefined {
  const value = optionalText(line, 'channel_manager', limits.username);
  if (!value) return value === '' ? null : undefined;
  const own = managers.get(value);
  if (own === undefined) return line.fault('channel_manager', 'import.unknown_channel_manager', { value });
  const elsewhere = county !== undefined && own !== county;
  return elsewhere ? line.fault('channel_manager', 'import.channel_manager_elsewhere', { value }) : value;
}

function readContact(line: Line, keys: (typeof contactColumns)[number]): ImportedContact | undefined {
  const name = optionalText(line, keys.name, limits.contactName);
  const phone = optionalPhone(line, keys.phone);
  const role = optionalText(line, keys.role, limits.contactRole);
  if (name === '' && phone === null && role === '') return undefined;
  if (name === '') line.fault(keys.name, 'import.contact_incomplete');
  if (phone === null) line.fault(keys.phone, 'import.contact_incomplete');
  return name && phone && role !== undefined ? { name, phone: phone.national, role } : undefined;
}

/**
 * Outlets from a table, with the faults of every line that cannot be taken over (flows.md, "People").
 * @param known the counties and channel managers there are
 */
export function readOutlets(
  table: Pick<Table, 'header' | 'headerLine' | 'rows'>,
  known: Pick<KnownOrganisation, 'counties' | 'channelManagers'>,
): ImportResult<ImportedOutlet> {
  const counties = new NameIndex(known.counties, countyKey);
  const [codes, numbers] = [new FirstLines(), new FirstLines()];
  return readLines(table, outletColumns, (line) => {
    const code = uniqueCode(line, 'code', codeRule, codes);
    const name = requiredText(line, 'name', limits.name);
    const countyCode = readCounty(line, counties);
    const tier = readTier(line);
    const address = optionalText(line, 'address', limits.address);
    const first = readDesignated(line, 'designated_1', numbers);
    const second = readDesignated(line, 'designated_2', numbers);
    const channelManager = readManager(line, countyCode, known.channelManagers);
    const contacts = contactColumns.map((keys) => readContact(line, keys)).filter((contact) => contact !== undefined);
    if (!code || !name || !countyCode || !tier || address === undefined || !first || !second) return undefined;
    if (channelManager === undefined) return undefined;
    return { code, name, countyCode, tier, address, designatedNumbers: [first, second], channelManager, contacts };
  });
}
