import { refusal } from '../refusal/refusal.ts';
import type { Refusal } from '../refusal/refusal.ts';
import { checkText } from './check-text.ts';
import type { TextLimits } from './check-text.ts';

/** The WHATWG parser, present in every runtime of ours; declared here because the library is compiled without one's types. */
declare const URL: {
  parse(text: string): {
    readonly protocol: string;
    readonly hostname: string;
    readonly username: string;
    readonly password: string;
  } | null;
};

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
/** Parsers drop or rewrite these silently, so that the address read is not the one written. */
const DISGUISE = /[\s\\]/u;

/**
 * Why this address cannot be kept as a link, or `null` (B-31).
 * Codes: those of `checkText`, LINK_INVALID, LINK_SCHEME_REFUSED, LINK_HAS_CREDENTIALS.
 */
export function checkLink(text: string, limits: TextLimits, field: string): Refusal | null {
  const reason = checkText(text, limits, field);
  if (reason) return reason;
  const address = text.trim();
  if (SCHEME.test(address) && !/^https?:/i.test(address)) return refusal('LINK_SCHEME_REFUSED', { field });
  if (DISGUISE.test(address) || !/^https?:\/\/[^/]/i.test(address)) return refusal('LINK_INVALID', { field });
  const url = URL.parse(address);
  if (!url) return refusal('LINK_INVALID', { field });
  return url.username !== '' || url.password !== '' ? refusal('LINK_HAS_CREDENTIALS', { field }) : null;
}
