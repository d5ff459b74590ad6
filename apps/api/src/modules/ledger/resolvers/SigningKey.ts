import { keyIdOf, verifierKey } from '../../../ledger/checkpoint-note.ts';
import type { SigningKeyResolvers } from '../../types.generated.ts';

export const SigningKey: SigningKeyResolvers = {
  keyId: (key) => keyIdOf(key),
  verifierKey: (key) => verifierKey(key),
  sequence: ({ seq }) => seq,
};
