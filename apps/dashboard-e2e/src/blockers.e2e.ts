import type { Locator, Page } from '@playwright/test';
import { PLAN } from './stage/ask.ts';
import { expectNoBarrier } from './stage/barriers.ts';
import { expect, test } from './stage/stage.ts';

const ACTION = 9;
const STUCK = 'Les crédits de 2027 ne sont pas notifiés.';
const DECIDED = 'Les crédits sont ouverts par redéploiement.';

const address = `/plans/${PLAN}/actions/${ACTION}`;
const section = (page: Page): Locator => page.getByRole('region', { name: 'Blocages et décisions' });

test('a blocker asks another ministry, goes before a committee, is answered by a decision, which is late until it is done', async ({
  as,
}) => {
  const lead = await as('lead of SEEF');
  const other = await as('lead of MI');
  const coordinator = await as('coordinator');

  await test.step('the lead says what is stuck, whom they ask and by when; what is missing is said first', async () => {
    await lead.goto(address);
    await section(lead).getByRole('button', { name: 'Signaler un blocage' }).click();
    const form = lead.getByRole('form', { name: 'Signaler un blocage' });
    await form.getByRole('button', { name: 'Signaler ce blocage' }).click();
    const text = form.getByRole('textbox', { name: 'Ce qui bloque' });
    await expect(text).toHaveAttribute('aria-invalid', 'true');
    await text.fill(STUCK);
    await form.getByLabel('De quelle nature').selectOption('Budgétaire');
    await form.getByLabel('À qui vous le demandez').selectOption('ministry MI');
    await form.getByLabel('Réponse attendue pour le').fill('01/02/2022');
    await form.getByRole('button', { name: 'Signaler ce blocage' }).click();
    await expect(form.getByText('Cette date est déjà passée').first()).toBeVisible();
    await form.getByLabel('Réponse attendue pour le').fill('décembre 2099');
    await form.getByRole('button', { name: 'Signaler ce blocage' }).click();
    await expect(section(lead).getByText('Blocage signalé (registre')).toBeVisible();
    await expect(section(lead).getByText(STUCK)).toBeVisible();
  });

  await test.step('the ministry that is asked finds it in its work, and the way to it', async () => {
    await other.goto(`/plans/${PLAN}/my-work`);
    const asked = other.getByRole('region', { name: 'Ce qu’on vous demande' });
    await asked.getByRole('link', { name: STUCK }).click();
    await expect(section(other).getByText(STUCK)).toBeVisible();
    await expect(section(other).getByRole('button', { name: 'Lever le blocage' })).toBeVisible();
    await expect(section(other).getByRole('button', { name: 'Porter devant un comité' })).toHaveCount(0);
  });

  await test.step('it goes before a committee', async () => {
    await section(lead).getByRole('button', { name: 'Porter devant un comité' }).click();
    const form = lead.getByRole('form', { name: 'Porter devant un comité' });
    await form.getByRole('combobox', { name: /^Comité/ }).selectOption('Comité de pilotage (COPIL)');
    await form.getByRole('textbox', { name: 'Pourquoi le porter' }).fill('Rien n’est venu depuis un mois.');
    await form.getByRole('button', { name: 'Porter devant ce comité' }).click();
    await expect(section(lead).getByText('Porté devant un comité')).toBeVisible();
    await lead.goto(`/plans/${PLAN}/actions?blocage=oui`);
    await expect(lead.getByRole('checkbox', { name: 'Avec un blocage' })).toBeChecked();
    await expect(lead.locator(`a[href$="/actions/${ACTION}"]`).first()).toBeVisible();
  });

  await test.step('it calls for a decision on the overview, and the coordinator writes that one down', async () => {
    await coordinator.goto(`/plans/${PLAN}/overview`);
    const wanted = coordinator.getByRole('region', { name: 'Ce qui appelle une décision' });
    await wanted.getByRole('link', { name: STUCK }).click();
    await section(coordinator).getByRole('button', { name: 'Inscrire une décision' }).click();
    const form = coordinator.getByRole('form', { name: 'Inscrire une décision' });
    await expect(form.getByRole('checkbox', { name: STUCK })).toBeChecked();
    await form.getByRole('textbox', { name: 'Ce qui a été décidé' }).fill(DECIDED);
    await form.getByLabel('Qui a décidé').selectOption('Comité de pilotage (COPIL)');
    await form.getByLabel('Décidé le').fill('1er février 2024');
    await form.getByLabel('Qui l’exécute').selectOption('ministry MI');
    await form.getByLabel('Échéance').fill('mars 2024');
    await expectNoBarrier(coordinator, 'the form of a decision', { schemes: ['light'] });
    await form.getByRole('button', { name: 'Inscrire cette décision' }).click();
    await expect(section(coordinator).getByText('Décision en retard')).toBeVisible();
    await expectNoBarrier(coordinator, 'a decision that is late');
    await coordinator.goto(`/plans/${PLAN}/overview`);
    await expect(coordinator.getByRole('region', { name: 'Décisions en retard' }).getByText(DECIDED)).toBeVisible();
    await expect(coordinator.getByRole('region', { name: 'Ce qui appelle une décision' })).toHaveCount(0);
  });

  await test.step('which those in charge find late in their work, and say to be done', async () => {
    await other.goto(`/plans/${PLAN}/my-work`);
    const decided = other.getByRole('region', { name: 'Décisions à exécuter' });
    await expect(decided.getByText(/jours de retard/)).toBeVisible();
    await decided.getByRole('link', { name: DECIDED }).click();
    await section(other).getByRole('button', { name: 'Dire la décision exécutée' }).click();
    const form = other.getByRole('form', { name: 'Dire la décision exécutée' });
    await form.getByLabel('Exécutée le').fill('02/04/2024');
    await form.getByRole('textbox', { name: 'Ce qui a été fait' }).fill('Les crédits sont notifiés.');
    await form.getByRole('button', { name: 'Dire cette décision exécutée' }).click();
    await expect(section(other).getByText('Décision exécutée', { exact: true })).toBeVisible();
  });
});
