import type { OpenDatabase } from '../database/open-database.ts';
import { freshDatabase } from '../testing/fresh-database.ts';
import { InvitationRefused, invite } from './invitations.ts';
import { OtherKindOfInstallation, refuseOtherKind } from './kind-of-installation.ts';

describe('A-33 a database', () => {
  let demonstration: OpenDatabase;
  let empty: OpenDatabase;
  beforeAll(async () => {
    demonstration = await freshDatabase();
    empty = await freshDatabase('empty');
  }, 60_000);
  afterAll(async () => {
    await demonstration.close();
    await empty.close();
  });

  it('with fictional people is refused to an installation with real accounts', async () => {
    await refuseOtherKind(demonstration.db, 'DEMONSTRATION');
    await expect(refuseOtherKind(demonstration.db, 'REAL')).rejects.toBeInstanceOf(OtherKindOfInstallation);
  });

  it('in which somebody was invited is refused to a demonstration', async () => {
    await refuseOtherKind(empty.db, 'REAL');
    await refuseOtherKind(empty.db, 'DEMONSTRATION');
    await invite(empty.db, { email: 'a@b.example', role: 'ADMINISTRATOR' });
    await refuseOtherKind(empty.db, 'REAL');
    await expect(refuseOtherKind(empty.db, 'DEMONSTRATION')).rejects.toBeInstanceOf(OtherKindOfInstallation);
  });

  it.each([
    ['not an address', { email: 'nobody', role: 'CABINET' }],
    ['an address on two lines', { email: 'a@b.example\nBcc: c@d.example', role: 'CABINET' }],
    ['a lead of nothing', { email: 'c@b.example', role: 'LEAD' }],
    ['a cabinet of one ministry', { email: 'c@b.example', role: 'CABINET', ministry: 'MI' }],
    ['a ministry that is not there', { email: 'c@b.example', role: 'LEAD', ministry: 'XX' }],
  ] as const)('B-40 takes no invitation for %s', async (_, invitation) => {
    await expect(invite(empty.db, invitation)).rejects.toBeInstanceOf(InvitationRefused);
  });
});
