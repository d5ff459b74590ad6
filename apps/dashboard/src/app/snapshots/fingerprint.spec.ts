import { webcrypto } from 'node:crypto';
import { fingerprintOf, shortened } from './fingerprint.ts';

describe('a fingerprint', () => {
  beforeAll(() => {
    // jsdom has no subtle crypto of its own.
    Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
  });

  it('is SHA-256 of the text in UTF-8', async () => {
    // printf 'été' | sha256sum
    expect(await fingerprintOf('été')).toBe('bd010c64132bf5cae8aea89f6762515727dcf68a5dd1de813c87f50a16c4513c');
    expect(await fingerprintOf('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('is shortened to what tells one from another', () => {
    expect(shortened('e3b0c44298fc1c149afb')).toBe('e3b0c44298fc…');
  });
});
