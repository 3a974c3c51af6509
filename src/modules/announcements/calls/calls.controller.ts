import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { Allow, CurrentActor } from '../../../platform/access/allow.js';
import { type RepeatKey, Repeatable } from '../../../platform/http/idempotency.js';
import { CallList } from './call-list.service.js';
import { CallLog } from './call-log.service.js';
import { ClaimCall, LogCall } from './calls.dto.js';
import type { ClaimedCallView, LoggedCallView } from './calls.view.js';

@Controller('api/announcements/:id/calls')
export class AnnouncementCallsController {
  constructor(
    private readonly callList: CallList,
    private readonly log: CallLog,
  ) {}

  /** The next outlet to call, held for who asks; again the same one until its call is logged. */
  @Post('claim')
  @HttpCode(200)
  @Allow('announcement.call')
  claim(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ClaimCall,
    @Repeatable() repeat: RepeatKey | null,
  ): Promise<ClaimedCallView> {
    return this.callList.claim(actor, id, body, repeat);
  }

  @Post()
  @Allow('announcement.call')
  register(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: LogCall,
    @Repeatable() repeat: RepeatKey | null,
  ): Promise<LoggedCallView> {
    return this.log.log(actor, id, body, repeat);
  }
}
