/** What is one page's own in its content policy (CSP). */
export interface OwnPolicy {
  /** The nonce of the style elements that its scripts write: drawn anew for each answer. */
  nonce?: string;
  /** The Trusted Types policies that its scripts may make: nothing else of theirs turns text into HTML or into a script. */
  trustedTypes?: readonly string[];
}

/**
 * What a page of ours may do: run our own scripts and talk to us, and nothing else. Nothing inline is run or applied, nothing is
 * evaluated, and no text becomes HTML or the address of a script but through the policies named. What is no page is given the
 * same, without a nonce and without a policy: were it ever shown as a page, nothing in it would run.
 */
export function contentPolicy({ nonce, trustedTypes = [] }: OwnPolicy = {}): string {
  return Object.entries({
    'default-src': "'self'",
    'script-src': "'self'",
    'style-src': nonce ? `'self' 'nonce-${nonce}'` : "'self'",
    'img-src': "'self' data:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'worker-src': "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': trustedTypes.join(' ') || "'none'",
  })
    .map((directive) => directive.join(' '))
    .join(';');
}
