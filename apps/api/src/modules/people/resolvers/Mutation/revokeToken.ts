import { refusal, refused } from '#domain';
import type { MutationResolvers } from '../../../types.generated.ts';
import { changeTokens } from '../../change-tokens.ts';

export const revokeToken: NonNullable<MutationResolvers['revokeToken']> = (_parent, { input }, context) =>
  changeTokens(input, 'TOKEN_REVOKED', context, (account) => {
    const token = account.tokens.find(({ id }) => id === input.tokenId);
    if (!token) return refused(refusal('NOT_FOUND', { field: 'tokenId' }));
    if (token.revokedAt) return refused(refusal('TOKEN_ALREADY_REVOKED'));
    const tokens = account.tokens.map((one) => (one === token ? { ...one, revokedAt: context.now } : one));
    return { accepted: true, next: { ...account, tokens }, subjectId: token.id };
  });
