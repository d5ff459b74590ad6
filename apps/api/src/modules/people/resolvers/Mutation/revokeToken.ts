import { may, refusal, refused } from '#domain';
import type { Context } from '../../../../context.ts';
import type { MutationResolvers } from '../../../types.generated.ts';
import { changeTokens } from '../../change-tokens.ts';

const ID = /^tok_[0-9a-f]{32}$/;

export const revokeToken: NonNullable<MutationResolvers['revokeToken']> = async (_parent, { input }, context) =>
  changeTokens(
    input,
    'TOKEN_REVOKED',
    context,
    (account) => {
      const token = account.tokens.find(({ id }) => id === input.tokenId);
      if (!token) return refused(refusal('NOT_FOUND', { field: 'tokenId' }));
      if (token.revokedAt) return refused(refusal('TOKEN_ALREADY_REVOKED'));
      const tokens = account.tokens.map((one) => (one === token ? { ...one, revokedAt: context.now } : one));
      return { accepted: true, next: { ...account, tokens }, subjectId: token.id };
    },
    await holderOf(input.tokenId, context),
  );

/** Whose account is to change. To those who may not see it, the token of another is one that is not there. */
async function holderOf(tokenId: string, { people, signedIn }: Context): Promise<{ holderId?: string }> {
  if (!ID.test(tokenId) || !may(signedIn?.viewer ?? null, 'REVOKE_ANY_TOKEN').allowed) return {};
  const token = await people.tokenById.load(tokenId);
  return token ? { holderId: token.personId } : {};
}
