import { type Page, expect } from '@playwright/test';
import { PERSONAS, type Persona } from './personas.ts';
import type { RealServer } from './real-server.ts';

/** Comes in by the door: the address of the terminal, then the name of the person. Ends on the first page. */
export async function signInAs(page: Page, persona: Persona, server: RealServer): Promise<void> {
  await page.goto(server.entry());
  await page.getByRole('button', { name: PERSONAS[persona] }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Vue d’ensemble' })).toBeVisible();
}

/** The same without looking: who comes in is no part of what the journey is about. Ends on the first page, too. */
export async function seatAs(page: Page, persona: Persona, server: RealServer): Promise<void> {
  const { request } = page.context();
  await request.get(server.entry());
  const { personas } = (await (await request.get('/session/personas')).json()) as {
    personas: { id: string; displayName: string }[];
  };
  const personaId = personas.find(({ displayName }) => displayName === PERSONAS[persona])?.id;
  const signedIn = await request.post('/session', { data: { personaId } });
  expect(signedIn.status(), await signedIn.text()).toBe(204);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Vue d’ensemble' })).toBeVisible();
}
