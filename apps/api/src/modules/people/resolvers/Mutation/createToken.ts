import { TOKEN_LIMITS, type TokenScope, checkTitle, refusal, refused } from '#domain';
import { hashOf } from '../../../../identity/secret.ts';
import { newToken } from '../../../../identity/token-format.ts';
import { newId } from '../../../relay/ids.ts';
import type { MutationResolvers, TokenScopesInput } from '../../../types.generated.ts';
import type { AccountToken } from '../../account-subject.ts';
import { changeTokens } from '../../change-tokens.ts';

const DAY = 86_400_000;

export const createToken: NonNullable<MutationResolvers['createToken']> = (_parent, { input }, context) => {
  const { prefix, token } = newToken();
  const days = input.days ?? 90;
  const decide: Parameters<typeof changeTokens>[3] = (account) => {
    const wrongName = checkTitle(input.name, TOKEN_LIMITS.name, 'name');
    if (wrongName) return refused(wrongName);
    if (days < TOKEN_LIMITS.days.minimum || days > TOKEN_LIMITS.days.maximum) {
      return refused(refusal('TOKEN_LIFETIME_OUT_OF_RANGE', { field: 'days', params: TOKEN_LIMITS.days }));
    }
    const alive = account.tokens.filter(({ revokedAt, expiresAt }) => !revokedAt && expiresAt > context.now);
    if (alive.length >= TOKEN_LIMITS.active.maximum)
      return refused(refusal('TOO_MANY_TOKENS', { params: TOKEN_LIMITS.active }));
    const made: AccountToken = {
      id: newId('tok'),
      prefix,
      name: input.name.trim(),
      createdAt: context.now,
      expiresAt: new Date(Date.parse(context.now) + days * DAY).toISOString(),
      revokedAt: null,
      scopes: scopesOf(input.scopes ?? {}),
      secretHash: hashOf(token),
    };
    return { accepted: true, next: { ...account, tokens: [...account.tokens, made] }, subjectId: made.id };
  };
  return changeTokens(input, 'TOKEN_CREATED', context, decide, { secret: token });
};

const scopesOf = ({ openUpdates, ledger, accounts }: Partial<TokenScopesInput>): readonly TokenScope[] => [
  'PLANS',
  ...(openUpdates ? (['OPEN_UPDATES'] as const) : []),
  ...(ledger ? (['LEDGER'] as const) : []),
  ...(accounts ? (['ACCOUNTS'] as const) : []),
];
