import type { TokenScopesResolvers } from '../../types.generated.ts';

export const TokenScopes: TokenScopesResolvers = {
  plans: (scopes) => scopes.includes('PLANS'),
  openUpdates: (scopes) => scopes.includes('OPEN_UPDATES'),
  ledger: (scopes) => scopes.includes('LEDGER'),
  accounts: (scopes) => scopes.includes('ACCOUNTS'),
};
