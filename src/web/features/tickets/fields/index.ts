import type { FieldInputs } from '../../../ui/fields';
import { AssetInput } from './asset-input';
import { ArticleInput } from './article-input';
import { AttachmentsInput } from './attachments-input';
import { CallInput } from './call-input';
import { IncidentInput } from './incident-input';
import { OrderInput } from './order-input';
import { SignatureInput } from './signature-input';
import { TicketInput } from './ticket-input';
import { UserInput } from './user-input';

export { type CallAtHand, type FormScope, FormScopeContext } from './form-scope';
export { fieldsToAsk, orderChoices } from './order-choices';

/** Inputs for the types that name other things: people, orders, tickets, calls, articles, incidents, assets, signatures, files. */
export const ticketInputs: FieldInputs = {
  user: UserInput,
  order: OrderInput,
  ticket: TicketInput,
  call: CallInput,
  article: ArticleInput,
  incident: IncidentInput,
  asset: AssetInput,
  signature: SignatureInput,
  files: AttachmentsInput,
};
