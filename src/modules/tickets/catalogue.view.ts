import { FieldView, OptionView } from './tickets.view.js';

export class ActionNameView {
  name: string;
  label: string;
}

export class LineView {
  code: string;
  prefix: string;
  label: string;
  /** Whether people open tickets of it; the others the system opens. */
  byHand: boolean;
  topics: OptionView[];
  fields: FieldView[];
  states: OptionView[];
  actions: ActionNameView[];
}

export class CatalogueView {
  lines: LineView[];
  priorities: OptionView[];
  returnReasons: OptionView[];
  linkKinds: OptionView[];
  channels: OptionView[];
  clocks: OptionView[];
  wrapUpCodes: OptionView[];
  roles: OptionView[];
  tiers: OptionView[];
}
