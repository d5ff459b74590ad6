import { type APIRequestContext, expect } from '@playwright/test';

/** The plan that Jalon comes with. */
export const PLAN = 'prostitution-mineurs-2021';

interface Answer<Data> {
  data: Data;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** Asks the API by HTTP, with the session of the page that `request` belongs to, or with a token. */
export async function answer<Data>(
  request: APIRequestContext,
  query: string,
  variables: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<Answer<Data>> {
  const response = await request.post('/graphql', {
    data: { query, variables: { planCode: PLAN, ...variables } },
    headers,
  });
  expect(response.status(), await response.text()).toBe(200);
  return (await response.json()) as Answer<Data>;
}

/** The same, for a question that has to be answered without errors. */
export async function ask<Data>(...question: Parameters<typeof answer>): Promise<Data> {
  const { data, errors } = await answer<Data>(...question);
  expect(errors).toBeUndefined();
  return data;
}
