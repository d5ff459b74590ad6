/** What stands in examples and images until somebody puts a secret there. */
const PLACEHOLDERS =
  /^(change[-_ ]?(me|it|this)?|secret|password|passw0rd|default|example|todo|xxx+|test|admin|root|postgres|jalon)$/i;

/** Whether this protects nothing because everybody would try it first (T-30). */
export const isPlaceholder = (secret: string): boolean => PLACEHOLDERS.test(secret.trim());

/** The same of the password in an address; false without one, where something else lets in. */
export function hasPlaceholder(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { password, searchParams } = new URL(address);
  return [decoded(password), searchParams.get('password') ?? ''].some(isPlaceholder);
}

function decoded(password: string): string {
  try {
    return decodeURIComponent(password);
  } catch {
    return password;
  }
}
