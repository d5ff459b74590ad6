import { checkTitle } from '#domain';

/** What a provider says of a person, once it is fit to be kept and shown. Claims are text from outside, like any other. */
export interface Profile {
  /** In small letters; null when there is none, or the provider says that it did not check it. */
  email: string | null;
  displayName: string;
  post: string;
  siret: string | null;
  roles: readonly string[];
}

type Claims = Readonly<Record<string, unknown>>;

const LIMITS = { minimum: 1, maximum: 100 };
const EMAIL = /^[^\s@<>"(),:;[\]\\]{1,64}@[^\s@<>"(),:;[\]\\]{1,190}$/;

/** The profile that these claims of userinfo draw. What is malformed counts as not said. */
export function profileOf(claims: Claims): Profile {
  const email = emailOf(claims);
  const names = [claims['given_name'], claims['usual_name'] ?? claims['family_name']].map(nameOf).filter(Boolean);
  return {
    email,
    displayName: nameOf(names.join(' ')) ?? nameOf(claims['name']) ?? email ?? 'Sans nom',
    post: nameOf(claims['organization_label']) ?? nameOf(claims['belonging_population']) ?? '',
    siret: typeof claims['siret'] === 'string' && /^\d{14}$/.test(claims['siret']) ? claims['siret'] : null,
    roles: (Array.isArray(claims['roles']) ? claims['roles'] : []).filter((role) => typeof role === 'string'),
  };
}

/** An address as it is compared: addresses that differ by their capitals are one. */
export function comparableEmail(text: string): string | null {
  const email = text.trim().normalize('NFC').toLowerCase();
  return email.isWellFormed() && EMAIL.test(email) && !checkTitle(email, { minimum: 3, maximum: 254 }, 'email')
    ? email
    : null;
}

function emailOf({ email, email_verified: isVerified }: Claims): string | null {
  return typeof email === 'string' && isVerified !== false ? comparableEmail(email) : null;
}

/** A name on one line, without what would disguise it. */
function nameOf(claim: unknown): string | null {
  if (typeof claim !== 'string') return null;
  const name = claim.normalize('NFC').replace(/\s+/g, ' ').trim();
  return checkTitle(name, LIMITS, 'name') ? null : name;
}
