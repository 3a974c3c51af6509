import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Allow, CurrentActor } from '../../platform/access/allow.js';
import { type RepeatKey, Repeatable } from '../../platform/http/idempotency.js';
import { ChangeUser, ColleagueQuery, NewUser, UserListQuery } from './identity.dto.js';
import type { ColleagueListView, UserPageView, UserView } from './identity.view.js';
import { UserReads } from './users.read.js';
import { Users } from './users.service.js';

@Controller('api')
export class UsersController {
  constructor(
    private readonly users: Users,
    private readonly reads: UserReads,
  ) {}

  @Get('users')
  @Allow('user.read')
  list(@Query() query: UserListQuery): Promise<UserPageView> {
    return this.reads.list(query);
  }

  @Post('users')
  @Allow('user.change')
  add(@CurrentActor() actor: Actor, @Body() body: NewUser, @Repeatable() repeat: RepeatKey | null): Promise<UserView> {
    return this.users.add(actor, body, repeat);
  }

  @Patch('users/:id')
  @Allow('user.change')
  change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ChangeUser,
  ): Promise<UserView> {
    return this.users.change(actor, id, body);
  }

  @Get('colleagues')
  @Allow('colleague.read')
  colleagues(@CurrentActor() actor: Actor, @Query() query: ColleagueQuery): Promise<ColleagueListView> {
    return this.reads.colleagues(actor, query);
  }
}
