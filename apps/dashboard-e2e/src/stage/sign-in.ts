import { type Page, expect } from '@playwright/test';
import { PERSONAS, type Persona } from './personas.ts';
import type { RealServer } from './real-server.ts';

/** Comes in by the door: the address of the terminal, then the name of the person. Ends on the first page. */
export async function signInAs(page: Page, persona: Persona, server: RealServer): Promise<void> {
  await page.goto(server.entry());
  await page.getByRole('button', { name: PERSONAS[persona] }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Vue d’ensemble' })).toBeVisible();
}
