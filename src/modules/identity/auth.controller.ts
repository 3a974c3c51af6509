import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/access/actor.js';
import { Allow, AllowAnybody, CurrentActor, type Identified } from '../../platform/access/allow.js';
import { ChangeMe, ChangePassword, NewToken, SignIn } from './identity.dto.js';
import type { MeView, NewTokenView, TokenListView } from './identity.view.js';
import { meView } from './me.js';
import { absoluteLimitMs, Sessions } from './sessions.js';
import { SignInService } from './sign-in.service.js';
import { Tokens } from './tokens.service.js';

@Controller('api')
export class AuthController {
  constructor(
    private readonly signIns: SignInService,
    private readonly sessions: Sessions,
    private readonly tokens: Tokens,
  ) {}

  @Post('auth/login')
  @HttpCode(200)
  @AllowAnybody()
  async login(
    @Body() body: SignIn,
    @Req() request: Identified,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeView> {
    const { token, actor } = await this.signIns.signIn(body.username, body.password, request.ip);
    void reply.setCookie(this.sessions.cookieName, token, { ...this.cookie(), maxAge: absoluteLimitMs / 1000 });
    return meView(actor, this.sessions.csrfOf(token));
  }

  @Post('auth/logout')
  @HttpCode(204)
  @Allow('account.use')
  async logout(
    @CurrentActor() actor: Actor,
    @Req() request: Identified,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    if (request.session) await this.signIns.signOut(actor, request.session.tokenHash);
    void reply.clearCookie(this.sessions.cookieName, this.cookie());
  }

  @Get('me')
  @Allow('account.use')
  me(@CurrentActor() actor: Actor, @Req() request: Identified): MeView {
    return meView(actor, request.session?.csrf ?? null);
  }

  @Patch('me')
  @Allow('account.use')
  async changeMe(@CurrentActor() actor: Actor, @Body() body: ChangeMe, @Req() request: Identified): Promise<MeView> {
    await this.signIns.changeLanguage(actor, body.language);
    return meView({ ...actor, language: body.language }, request.session?.csrf ?? null);
  }

  @Post('auth/password')
  @HttpCode(204)
  @Allow('account.use')
  async password(
    @CurrentActor() actor: Actor,
    @Body() body: ChangePassword,
    @Req() request: Identified,
  ): Promise<void> {
    await this.signIns.changePassword(actor, request.session?.tokenHash ?? null, body.current, body.next);
  }

  @Get('auth/tokens')
  @Allow('token.change')
  listTokens(@CurrentActor() actor: Actor): Promise<TokenListView> {
    return this.tokens.list(actor);
  }

  @Post('auth/tokens')
  @Allow('token.change')
  newToken(@CurrentActor() actor: Actor, @Body() body: NewToken): Promise<NewTokenView> {
    return this.tokens.make(actor, body);
  }

  @Delete('auth/tokens/:id')
  @HttpCode(204)
  @Allow('token.change')
  revoke(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.tokens.revoke(actor, id);
  }

  private cookie() {
    return { httpOnly: true, sameSite: 'lax', secure: this.sessions.secure, path: '/' } as const;
  }
}
