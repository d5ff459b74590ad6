import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/** What the server says of a document that is not on its list: the page is of another version than the server. */
const NOT_LISTED = ['QUESTION_NOT_LISTED', 'CHANGE_NOT_LISTED'];

interface Refused {
  readonly errors?: readonly { readonly extensions?: { readonly rule?: unknown } }[];
}

/** Whether the server refused a document of this page because it does not know it. */
export function isOutdated(error: unknown): boolean {
  const errors = CombinedGraphQLErrors.is(error) ? error.errors : refusalIn(error).errors;
  return errors?.some(({ extensions }) => NOT_LISTED.includes(String(extensions?.['rule']))) === true;
}

function refusalIn(error: unknown): Refused {
  if (!ServerError.is(error) || error.statusCode !== 403) return {};
  try {
    return JSON.parse(error.bodyText) as Refused;
  } catch {
    return {};
  }
}
