import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Allow, CurrentActor } from '../../platform/access/allow.js';
import { PageQuery } from '../../platform/http/page.js';
import { ReadNotifications } from './notifications.dto.js';
import { Notifications } from './notifications.service.js';
import type { NotificationListView } from './notifications.view.js';

@Controller('api/notifications')
export class NotificationsController {
  constructor(private readonly notifications: Notifications) {}

  @Get()
  @Allow('account.use')
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<NotificationListView> {
    return this.notifications.list(actor, query);
  }

  @Post('read')
  @HttpCode(204)
  @Allow('account.use')
  read(@CurrentActor() actor: Actor, @Body() body: ReadNotifications): Promise<void> {
    return this.notifications.read(actor, body.ids);
  }
}
