export class MeView {
  id: string;
  username: string;
  displayName: string;
  roles: string[];
  rights: string[];
  departmentIds: string[];
  countyId: string | null;
  outletId: string | null;
  language: 'zh-CN' | 'en';
  /** The door to open after sign-in: /console, /queue, /portal, /admin or /knowledge. */
  home: string;
  /** Send `csrfToken` in the header `csrfHeader` with every change. Null for programs with a bearer token. */
  csrfHeader: string;
  csrfToken: string | null;
}

export class UserView {
  id: string;
  version: number;
  username: string;
  displayName: string;
  roles: string[];
  departmentIds: string[];
  countyId: string | null;
  outletId: string | null;
  locale: string;
  active: boolean;
  absentUntil: string | null;
  hasPassword: boolean;
}

export class UserPageView {
  items: UserView[];
  nextCursor: string | null;
}

/** Somebody to whom work can be given. */
export class ColleagueView {
  id: string;
  displayName: string;
  roles: string[];
  departmentIds: string[];
  absentUntil: string | null;
}

export class ColleagueListView {
  items: ColleagueView[];
}

export class TokenView {
  id: string;
  name: string;
  scopes: string[];
  createdAt: string;
  expiresAt: string;
  revokedAt: string | null;
}

export class NewTokenView extends TokenView {
  /** Shown this once. */
  token: string;
}

export class TokenListView {
  items: TokenView[];
}
