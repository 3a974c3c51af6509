import type { FieldSpec, FieldValues } from '../../shared/field.js';
import type { FieldFault } from '../../shared/refusal.js';
import { assetKinds } from '../assets/index.js';
import type { LineDefinition, Opening, TicketDraft } from '../tickets/index.js';
import { dossierFrom, factsOf } from './fault.dossier.policy.js';
import { faultEffects, setDesk } from './fault.effects.js';
import { faultEntries, tellFault } from './fault.entries.js';
import { faultActions, faultGuards, faultStates, faultTransitions } from './fault.flow.js';
import { faultForms, severityOptions } from './fault.forms.js';
import { isSeverity, severities, symptoms } from './fault.policy.js';

const fields: readonly FieldSpec[] = [
  {
    name: 'asset',
    type: 'asset',
    label: { zh: '设备编号', en: 'Label of the asset' },
    help: {
      zh: '标签上的编号，如 ZD-XL001-01；没有标签的不填',
      en: 'As on its sticker, such as ZD-XL001-01; empty without one',
    },
  },
  {
    name: 'kind',
    type: 'choice',
    label: { zh: '设备种类（没有标签时）', en: 'Kind (without a label)' },
    options: Object.entries(assetKinds).map(([value, { name }]) => ({ value, label: name })),
  },
  { name: 'place', type: 'text', label: { zh: '位置', en: 'Place' }, max: 100 },
  {
    name: 'severity',
    type: 'choice',
    label: { zh: '紧急程度', en: 'Severity' },
    required: true,
    options: severityOptions,
  },
  { name: 'onSiteContact', type: 'text', label: { zh: '现场联系人', en: 'Contact on the spot' }, max: 60 },
  { name: 'onSitePhone', type: 'phone', label: { zh: '现场联系电话', en: 'Number on the spot' } },
];

const required = (name: string): FieldFault => ({
  field: `fields.${name}`,
  code: 'required',
  message: { zh: '没有设备编号时必填', en: 'is required without the label of an asset' },
});

/** Without a label somebody has to say what it is and where it stands. */
const faultsOf = ({ fields: given }: { fields: FieldValues }): FieldFault[] =>
  given.asset ? [] : ['kind', 'place'].filter((name) => !given[name]).map(required);

function opened(draft: TicketDraft, { lookedUp }: Opening): void {
  const { ticket } = draft;
  const facts = factsOf(lookedUp);
  const { severity } = ticket.fields;
  ticket.priority = severities[isSeverity(severity) ? severity : 'minor'].priority;
  ticket.dossier = dossierFrom(facts);
  if (facts.open) {
    const { id, number, maintainerId, ownerId } = facts.open;
    ticket.state = 'joined';
    draft.links.push({ otherId: id, kind: 'duplicate_of' });
    draft.enter({ kind: 'joined', public: true, change: { main: number } });
    draft.notify(maintainerId, 'fault_joined', { main: number });
    draft.notify(ownerId, 'fault_joined', { main: number });
  } else {
    draft.start('reply');
    draft.start('dispatch');
  }
  setDesk(draft);
}

/** Faults of terminals and other equipment (营业终端故障, A14). */
export const fault: LineDefinition = {
  code: 'fault',
  prefix: 'GZ',
  place: 40,
  label: { zh: '营业终端故障', en: 'Equipment fault' },
  topics: Object.entries(symptoms).map(([value, label]) => ({ value, label })),
  fields,
  faults: faultsOf,
  steps: {
    own: { first: 'reported', states: faultStates, entered: ['joined'] },
    actions: faultActions,
    transitions: faultTransitions,
    forms: faultForms,
    guards: faultGuards,
    effects: faultEffects,
  },
  partsIn: ['accepted', 'appointed', 'on_site', 'waiting_parts', 'waiting_supplier'],
  entries: faultEntries,
  tell: tellFault,
  opened,
};
