import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { PageQuery } from '../../../platform/http/page.js';

export class ReaderQuery extends PageQuery {
  /** Partners' outlets when silent; or the staff. */
  @IsOptional()
  @IsIn(['outlets', 'staff'])
  of?: 'outlets' | 'staff';

  /** Both when silent. */
  @IsOptional()
  @IsIn(['unread', 'read'])
  state?: 'unread' | 'read';

  /** Id of the only county. */
  @IsOptional()
  @IsUUID()
  county?: string;
}
