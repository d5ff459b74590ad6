import { expectNoBarrier } from './stage/barriers.ts';
import { expect, test } from './stage/stage.ts';

/** A day of Paris, as forms take it. */
const day = (after: number): string =>
  new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris' }).format(Date.now() + after * 86_400_000);

test('the account manager of a ministry invites, grants a role, ends it, and arranges a hand-over that is undone', async ({
  as,
}) => {
  const manager = await as('account manager of SEEF');
  await manager.goto('/account/accounts');
  await expect(manager.getByText('3 comptes')).toBeVisible();
  await expect(manager.getByRole('link', { name: 'Basile Modèle' })).toHaveCount(0);
  await expectNoBarrier(manager, 'accounts');

  await manager.getByRole('link', { name: 'Inviter' }).click();
  await manager.getByRole('textbox', { name: 'Adresse électronique' }).fill('anne@exemple.fr');
  await manager.getByRole('button', { name: 'Inviter', exact: true }).click();
  await expect(manager.getByRole('status').getByText('L’invitation est faite')).toBeVisible();
  await expect(manager.getByRole('heading', { name: 'anne@exemple.fr' })).toBeVisible();
  await expect(manager.getByText('Ceci est une démonstration : sans fournisseur')).toBeVisible();
  await expectNoBarrier(manager, 'invitations');
  await manager.getByRole('button', { name: /^Retirer/ }).click();
  await expect(manager.getByText('Aucune invitation n’attend')).toBeVisible();

  await manager.getByRole('link', { name: 'Tous les comptes' }).click();
  await manager.getByRole('link', { name: 'Aurore Exemple' }).click();
  const form = manager.getByRole('form', { name: 'Donner un rôle' });
  await form.getByRole('combobox', { name: 'Rôle' }).selectOption({ label: 'Valideur ministériel' });
  await form.getByRole('textbox', { name: 'Dernier jour' }).fill(day(30));
  await form.getByRole('button', { name: 'Donner ce rôle' }).click();
  await expect(manager.getByRole('status').getByText('le rôle est donné')).toBeVisible();
  await manager.getByRole('button', { name: 'Mettre fin : Valideur ministériel (SEEF)' }).click();
  await manager.getByRole('button', { name: 'Mettre fin tout de suite' }).click();
  await expect(manager.getByText('Fini avant terme')).toBeVisible();

  const leaving = manager.getByRole('form', { name: 'Passation' });
  await expect(leaving.getByText(/actions pilotées par son ministère/)).toBeVisible();
  await leaving
    .getByRole('combobox', { name: 'Qui lui succède' })
    .selectOption({ label: 'Élise Prototype, Conseillère, cabinet (enfance et familles)' });
  await leaving.getByRole('textbox', { name: 'Dernier jour' }).fill(day(10));
  await leaving.getByRole('button', { name: 'Préparer la passation' }).click();
  await expect(manager.getByText(/Élise Prototype lui succède/)).toBeVisible();
  await expectNoBarrier(manager, 'account');
  await manager.getByRole('button', { name: 'Annuler la passation' }).click();
  await expect(manager.getByText('La passation est annulée')).toBeVisible();
});
