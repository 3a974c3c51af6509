import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Authenticator } from '../../platform/access/authenticator.js';
import { OrganisationModule } from '../organisation/index.js';
import { AuthController } from './auth.controller.js';
import { LoginThrottle } from './login-throttle.js';
import { Passwords } from './passwords.js';
import { References } from './references.js';
import { Sessions } from './sessions.js';
import { SignInService } from './sign-in.service.js';
import { Tokens } from './tokens.service.js';
import { Membership, User } from './user.entity.js';
import { UsersController } from './users.controller.js';
import { UserReads } from './users.read.js';
import { Users } from './users.service.js';

/** Global, because the guard of every route asks this feature who is there. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([User, Membership]), OrganisationModule],
  controllers: [AuthController, UsersController],
  providers: [
    Passwords,
    LoginThrottle,
    Sessions,
    SignInService,
    Tokens,
    References,
    Users,
    UserReads,
    { provide: Authenticator, useExisting: Sessions },
  ],
  exports: [Authenticator, Sessions, Passwords],
})
export class IdentityModule {}
