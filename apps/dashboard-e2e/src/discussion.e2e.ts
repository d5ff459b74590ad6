import { PLAN } from './stage/ask.ts';
import { expectNoBarrier } from './stage/barriers.ts';
import { expect, test } from './stage/stage.ts';

const ACTION = 2;
const PAGE = `/plans/${PLAN}/actions/${ACTION}/discussion`;

test('people write about an action, ask its lead and are answered; who may not read finds nothing', async ({ as }) => {
  const lead = await as('lead of SEEF');
  const coordinator = await as('coordinator');
  const auditor = await as('auditor');

  await test.step('B-30 a message calls somebody by name, and what it holds does not run', async () => {
    await lead.goto(PAGE);
    const field = lead.getByRole('textbox', { name: 'Nouveau message' });
    await field.fill('Le **décret** attend. <img src=x onerror=alert(1)> [ici](javascript:alert(1))\n\n@in');
    await field.press('End');
    await lead.getByRole('list', { name: 'Personnes à citer' }).getByRole('button', { name: 'Inès Fictive' }).click();
    await lead.getByRole('button', { name: 'Envoyer', exact: true }).click();
    await expect(lead.getByText('Votre message est envoyé.')).toBeVisible();
    const threads = lead.getByRole('list', { name: 'Échanges' });
    await expect(threads.locator('strong', { hasText: 'décret' })).toBeVisible();
    await expect(threads.locator('.person', { hasText: '@Inès Fictive' })).toBeVisible();
    await expect(threads.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
    await expect(threads.getByRole('link')).toHaveCount(0);
  });

  await test.step('who is called finds it, and answers; an auditor does not', async () => {
    await coordinator.goto(`/plans/${PLAN}/actions`);
    await coordinator.getByRole('link', { name: 'Mes actions' }).first().click();
    await coordinator
      .getByRole('region', { name: 'On vous cite' })
      .getByRole('link', { name: new RegExp(`^${ACTION}\\.`) })
      .click();
    await coordinator.getByRole('button', { name: 'Répondre' }).click();
    await coordinator.getByRole('textbox', { name: 'Votre réponse' }).fill('Je relance le Conseil d’État.');
    await coordinator.getByRole('button', { name: 'Envoyer la réponse' }).click();
    await expect(coordinator.getByText('Je relance le Conseil d’État.')).toBeVisible();
    await expect(lead.getByText('Je relance le Conseil d’État.')).toBeVisible();
    await auditor.goto(PAGE);
    await expect(auditor.getByText('Rien n’a encore été écrit')).toBeVisible();
  });

  await test.step('an auditor asks until a day; the lead finds it, and answers', async () => {
    await auditor.getByRole('textbox', { name: 'Votre question' }).fill('Combien de départements ?');
    await auditor.getByRole('textbox', { name: 'Réponse attendue le' }).fill('31/12/2199');
    await auditor.getByRole('button', { name: 'Poser la question' }).click();
    await expect(auditor.getByText('Votre question est posée.')).toBeVisible();
    await lead.goto(`/plans/${PLAN}/actions/${ACTION}`);
    await expect(lead.getByRole('region', { name: 'Questions ouvertes au pilote' })).toContainText('Combien');
    await lead.goto(`/plans/${PLAN}/my-work`);
    const asked = lead.getByRole('region', { name: 'Questions posées à votre ministère' });
    await expect(asked).toContainText('Réponse attendue le 31 décembre 2199');
    await asked.getByRole('link', { name: new RegExp(`^${ACTION}\\.`) }).click();
    const thread = lead.getByRole('listitem').filter({ hasText: 'Question au pilote' }).first();
    await thread.getByRole('button', { name: 'Répondre' }).click();
    await thread.getByRole('textbox', { name: 'Votre réponse' }).fill('Soixante-douze.');
    await thread.getByRole('button', { name: 'Envoyer la réponse' }).click();
    await expect(thread.getByText('Le pilote a répondu')).toBeVisible();
    await expectNoBarrier(lead, 'the exchanges about an action');
  });

  await test.step('who asked closes it; the author takes a message back, and it says so', async () => {
    await auditor.getByRole('button', { name: 'Clore la question' }).click();
    await expect(auditor.getByText('La question est close.')).toBeVisible();
    const first = lead.getByRole('listitem').filter({ hasText: 'Le décret attend.' }).first();
    await first.getByRole('button', { name: 'Retirer' }).click();
    await first.getByRole('button', { name: 'Retirer le message' }).click();
    await expect(lead.getByText('Message retiré par son auteur')).toBeVisible();
    await expect(lead.getByText('Le décret attend.')).toHaveCount(0);
  });
});
