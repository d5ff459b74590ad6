import type { Locator, Page } from '@playwright/test';
import { PLAN } from './ask.ts';

/** The form in which a lead reports, by what its labels say. */
export interface ReportForm {
  page: Page;
  narrative: Locator;
  /** « Soumettre à la validation » */
  submit: Locator;
  /** Chooses the status, and gives the reason that it asks for. */
  status(name: string, reason?: string): Promise<void>;
  confidence(name: string): Promise<void>;
  /** Declares a milestone reached, with its evidence. */
  reached(milestone: string, on: string, evidence: Proof): Promise<void>;
  /** Moves the forecast of a milestone. */
  moved(milestone: string, forecast: string, kind: string, reason: string): Promise<void>;
}

/** Evidence as it is typed. */
export interface Proof {
  url: string;
  title: string;
  kind: string;
}

/** Opens the form of an action by its address. */
export async function openReport(page: Page, action: number): Promise<ReportForm> {
  await page.goto(`/plans/${PLAN}/actions/${action}/report`);
  await page.getByRole('heading', { level: 1, name: `Rendre compte de l’action ${action}` }).waitFor();
  return reportForm(page);
}

/** The form that is open on this page. */
export function reportForm(page: Page): ReportForm {
  const form = page.getByRole('form', { name: 'Point d’avancement' });
  const choose = (group: string, name: string): Promise<void> =>
    form
      .getByRole('group', { name: group })
      .getByRole('radio', { name: new RegExp(`^${name}`) })
      .check();
  const milestone = async (title: string, news: string): Promise<Locator> => {
    await choose(`Du nouveau sur « ${title} »`, news);
    return form.locator('jl-milestone-report', { hasText: title });
  };
  return {
    page,
    narrative: form.getByRole('textbox', { name: 'Où en est l’action' }),
    submit: form.getByRole('button', { name: 'Soumettre à la validation' }),
    status: async (name, reason) => {
      await choose('Statut de l’action', name);
      if (reason !== undefined) await form.getByRole('textbox', { name: 'Motif du statut' }).fill(reason);
    },
    confidence: (name) => choose('Météo', name),
    reached: async (title, on, evidence) => {
      const card = await milestone(title, 'Atteint');
      await card.getByRole('textbox', { name: 'Atteint le' }).fill(on);
      await fillProof(card, evidence);
    },
    moved: async (title, forecast, kind, reason) => {
      const card = await milestone(title, 'Date déplacée');
      await card.getByRole('textbox', { name: 'Nouvelle date prévue' }).fill(forecast);
      await card.getByRole('combobox', { name: 'Raison du déplacement' }).selectOption(kind);
      await card.getByRole('textbox', { name: 'Explication' }).fill(reason);
    },
  };
}

/** Fills the fields of one piece of evidence. */
export async function fillProof(card: Locator, { url, title, kind }: Proof): Promise<void> {
  await card.getByRole('textbox', { name: 'Adresse de la preuve' }).fill(url);
  await card.getByRole('textbox', { name: 'Ce que la preuve montre' }).fill(title);
  await card.getByRole('combobox', { name: 'Nature de la preuve' }).selectOption(kind);
}
