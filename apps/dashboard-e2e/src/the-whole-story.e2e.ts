import { randomUUID } from 'node:crypto';
import type { APIRequestContext, Page } from '@playwright/test';
import { PLAN, ask } from './stage/ask.ts';
import { FROM_SENTENCE_TO_PROOF, type SentenceToProof } from './stage/from-sentence-to-proof.ts';
import { reportForm } from './stage/report-form.ts';
import { expect, test } from './stage/stage.ts';

const ACTION = 13;
const NARRATIVE = 'La task-force se réunit chaque trimestre ; le bilan du plan est en cours de rédaction.';
const PROOF = { url: 'https://example.org/task-force', title: 'Lettre de mission de la task-force', kind: 'Document' };

test('the whole story: reported, validated, seen by the cabinet without a reload, proved to the auditor', async ({
  as,
  newcomer,
}) => {
  const cabinet = await as('cabinet');
  const before = await headlines(cabinet);
  const now = await milestones(cabinet.request);
  let loads = 0;
  cabinet.on('load', () => (loads += 1));

  const lead = await as('lead of SEEF');
  await test.step('the lead reports', async () => {
    await lead.getByRole('link', { name: 'Mes actions' }).click();
    await lead.getByRole('link', { name: `Rendre compte (action ${ACTION})` }).click();
    const form = reportForm(lead);
    await form.status('En cours');
    await form.confidence('Nuage');
    await form.narrative.fill(NARRATIVE);
    await form.reached('Task-force installée', '15/03/2022', PROOF);
    await form.moved('Bilan du plan publié', 'T4 2099', 'Effectifs', 'Le poste de rédacteur est vacant depuis juin.');
    await form.submit.click();
    await expect(lead.getByRole('status').filter({ hasText: 'Votre point d’avancement est soumis' })).toBeVisible();
    await expect(lead.getByRole('heading', { name: 'Un point d’avancement attend la validation' })).toBeVisible();
  });

  await test.step('nothing moves before it is validated', async () => {
    expect(await headlines(cabinet)).toEqual(before);
  });

  await test.step('the lead of another ministry is refused, with the reason', async () => {
    const other = await as('lead of MI');
    await other.goto(`/plans/${PLAN}/actions/${ACTION}/report`);
    await expect(other.getByText('Vous ne pouvez pas rendre compte de cette action maintenant')).toBeVisible();
    const reason = /Cette action est pilotée par .*enfance et des familles.* Adressez votre demande à ce ministère/;
    await expect(other.getByText(reason)).toBeVisible();
    const refused = await submitAnyway(other.request);
    expect(refused).toMatchObject({ __typename: 'Refused', code: 'NOT_LEAD_MINISTRY' });
    expect(refused.message).toMatch(reason);
  });

  await test.step('the validator of the ministry validates it', async () => {
    const validator = await as('validator of SEEF');
    await validator.getByRole('link', { name: 'Mes actions' }).click();
    await validator.getByRole('main').getByRole('link', { name: 'À valider' }).click();
    await validator.getByRole('link', { name: `Examiner (action ${ACTION})` }).click();
    const update = validator.getByRole('region', { name: 'Un point d’avancement attend la validation' });
    await expect(update).toContainText(NARRATIVE);
    await expect(update.getByRole('table')).toContainText('Task-force installée');
    await update.getByRole('button', { name: 'Valider' }).click();
    await expect(validator.getByText('Validé : les changements sont en vigueur')).toBeVisible();
  });

  await test.step('the overview that the cabinet has open moves by itself', async () => {
    const axis = cabinet.getByRole('region', { name: 'Statut par axe' });
    await expect(axis.getByRole('link', { name: "S'organiser pour répondre aux défis, en cours : 1" })).toBeAttached();
    const curve = cabinet.getByRole('region', { name: 'Prévu, re-prévu, fait' });
    const { reached, late, upcoming, undated } = now;
    await expect(curve.getByRole('heading')).toHaveText(
      `${reached + 1} jalons atteints, ${late} en retard, ${upcoming + 1} à venir, ${undated - 2} sans date`,
    );
    expect(await headlines(cabinet)).not.toEqual(before);
    expect(loads).toBe(0);
  });

  const token = await test.step('the auditor makes a token, shown once', async () => {
    const auditor = await as('auditor');
    await auditor
      .getByRole('link', { name: 'Clés d’accès' })
      .or(auditor.getByRole('link', { name: 'Jetons d’accès' }))
      .click();
    await auditor.getByRole('textbox', { name: 'À quoi servira-t-il ?' }).fill('Contrôle de l’action 13');
    await auditor.getByRole('button', { name: 'Créer le jeton' }).click();
    const secret = auditor.getByRole('region', { name: 'est créé' }).getByText(/^jalon_\S+$/);
    const shown = await secret.innerText();
    await auditor.reload();
    await expect(auditor.getByRole('heading', { name: 'Contrôle de l’action 13' })).toBeVisible();
    await expect(auditor.getByText(shown)).toHaveCount(0);
    return shown;
  });

  await test.step('with it one question goes from the sentence of the report to the proof', async () => {
    // A program of the auditor's: no cookie, nothing but the token.
    const { page } = await newcomer();
    const headers = { authorization: `Bearer ${token}` };
    const { plan } = await ask<SentenceToProof>(page.request, FROM_SENTENCE_TO_PROOF, {}, headers);
    const tie = plan.report.recommendations.nodes
      .flatMap(({ text, actions }) => actions.nodes.map(({ action }) => ({ text, action })))
      .find(({ action }) => action.number === ACTION);
    expect(tie?.text).toBeTruthy();
    expect(tie?.action.evidence.nodes).toContainEqual({
      title: PROOF.title,
      url: PROOF.url,
      milestone: { title: 'Task-force installée' },
    });
    const [update] = tie?.action.updates.nodes ?? [];
    expect(update).toMatchObject({ narrative: NARRATIVE, author: { displayName: 'Aurore Exemple' } });
    const entry = tie?.action.history.nodes.find(({ operation }) => operation === 'UPDATE_VALIDATED');
    expect(entry).toMatchObject({ actor: { displayName: 'Élise Prototype' }, update: { id: update?.id } });
    expect(entry?.leafHash).toMatch(/^[0-9a-f]{64}$/);
  });
});

/** The five figures to read first, as they are on screen. */
async function headlines(page: Page): Promise<string[]> {
  await expect(page.locator('jl-headline')).toHaveCount(5);
  return page.locator('jl-headline').allInnerTexts();
}

interface Milestones {
  reached: number;
  late: number;
  upcoming: number;
  undated: number;
}

/** How many milestones there are of each kind, as the API says. */
async function milestones(request: APIRequestContext): Promise<Milestones> {
  const { plan } = await ask<{ plan: { overview: { milestones: Milestones } } }>(
    request,
    'query Now($planCode: String!) { plan(code: $planCode) { overview { milestones { reached late upcoming undated } } } }',
  );
  return plan.overview.milestones;
}

/** What a program would send in spite of the screen. */
async function submitAnyway(
  request: APIRequestContext,
): Promise<{ __typename: string; code: string; message: string }> {
  const { plan } = await ask<{ plan: { action: { id: string; version: number } } }>(
    request,
    `query Action($planCode: String!) { plan(code: $planCode) { action(number: ${ACTION}) { id version } } }`,
  );
  const { submitUpdate } = await ask<{ submitUpdate: { __typename: string; code: string; message: string } }>(
    request,
    `mutation Submit($input: SubmitUpdateInput!) {
      submitUpdate(input: $input) { __typename ... on Refused { code message(language: FR) } }
    }`,
    {
      input: {
        actionId: plan.action.id,
        expectedVersion: plan.action.version,
        idempotencyKey: randomUUID(),
        status: 'IN_PROGRESS',
        narrative: 'Ceci ne devrait pas passer.',
      },
    },
  );
  return submitUpdate;
}
