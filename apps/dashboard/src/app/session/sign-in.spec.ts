import type { ComponentFixture } from '@angular/core/testing';
import { TestBed } from '@angular/core/testing';

import { provideWords, speak } from '../../testing/with-words.ts';
import { SignIn } from './sign-in.ts';

const personas = [
  { id: 'p1', displayName: 'Aurore Exemple', post: 'Référente', roles: ['LEAD'], ministryCode: 'SEEF' },
  { id: 'p2', displayName: 'Karine Témoin', post: 'Conseillère', roles: ['AUDITOR'], ministryCode: null },
];

/** The server, which is outside: it answers what a test says. */
const server = jest.fn<Promise<Partial<Response>>, [string, RequestInit]>();
const says = (body: object): Partial<Response> => ({ ok: true, status: 200, json: () => Promise.resolve(body) });
const demonstration = says({ way: 'DEMONSTRATION' });

async function open({ returnTo }: { returnTo?: string } = {}): Promise<ComponentFixture<SignIn>> {
  TestBed.configureTestingModule({ providers: [provideWords()] });
  await speak('fr', 'shell');
  const fixture = TestBed.createComponent(SignIn);
  if (returnTo !== undefined) fixture.componentRef.setInput('returnTo', returnTo);
  await fixture.whenStable();
  return fixture;
}

const text = (fixture: ComponentFixture<SignIn>) => (fixture.nativeElement as HTMLElement).textContent ?? '';

describe('the sign-in page', () => {
  beforeEach(() => {
    server.mockReset();
    globalThis.fetch = server as never;
  });

  it('names each kind of user and its people', async () => {
    server.mockResolvedValueOnce(demonstration).mockResolvedValue(says({ personas }));
    const page = await open();
    expect(text(page)).toContain('Qui voulez-vous être\u202f?');
    const headings = [...(page.nativeElement as HTMLElement).querySelectorAll('h2')].map((one) => one.textContent);
    expect(headings).toEqual(['Référents ministériels', 'Contrôle']);
    expect(text(page)).toContain('Démonstration — plan réel, personnes fictives');
  });

  it('signs in as the person chosen, and says so when the server refuses', async () => {
    server.mockResolvedValueOnce(demonstration).mockResolvedValueOnce(says({ personas }));
    const page = await open();
    server.mockResolvedValueOnce({ ok: false, status: 403 });
    [...(page.nativeElement as HTMLElement).querySelectorAll('button')]
      .find((button) => button.textContent?.includes('Karine Témoin'))
      ?.click();
    await page.whenStable();
    const [address, request] = server.mock.calls.at(-1) ?? [];
    expect([address, request?.method, request?.body]).toEqual(['/session', 'POST', '{"personaId":"p2"}']);
    expect((page.nativeElement as HTMLElement).querySelector('[role=alert]')?.textContent).toContain('n’a pas ouvert');
  });

  it('A-32 sends back to the terminal whoever did not come through the one-time address', async () => {
    server.mockResolvedValueOnce(demonstration).mockResolvedValue({ ok: false, status: 401 });
    const page = await open();
    expect(text(page)).toContain('Ouvrez d’abord l’adresse affichée dans le terminal');
  });

  it('E-34 leads to the identity provider, and back to where one was', async () => {
    server.mockResolvedValue(says({ way: 'OPENID', name: 'ProConnect' }));
    const page = await open({ returnTo: '/plans/p/actions' });
    const links = [...(page.nativeElement as HTMLElement).querySelectorAll('main a')];
    expect(links.map((link) => [link.textContent?.trim(), link.getAttribute('href')])).toEqual([
      ['S’identifier avec ProConnect', '/session/start?returnTo=%2Fplans%2Fp%2Factions'],
      ['Qu’est-ce que ProConnect\u202f?', 'https://www.proconnect.gouv.fr/'],
    ]);
    expect((page.nativeElement as HTMLElement).querySelector('img, jl-demo-banner')).toBeNull();
  });

  it('E-34 names another provider by its name, and says nothing of ProConnect', async () => {
    server.mockResolvedValue(says({ way: 'OPENID', name: 'id.example' }));
    const page = await open({ returnTo: '//evil.example' });
    const links = [...(page.nativeElement as HTMLElement).querySelectorAll('main a')];
    expect(links.map((link) => [link.textContent?.trim(), link.getAttribute('href')])).toEqual([
      ['S’identifier avec id.example', '/session/start?returnTo=%2F'],
    ]);
  });

  it('says that the server does not answer, and tries again', async () => {
    server.mockRejectedValueOnce(new TypeError('no network'));
    const page = await open();
    expect(text(page)).toContain('Le serveur ne répond pas');
    server.mockResolvedValueOnce(demonstration).mockResolvedValueOnce(says({ personas }));
    (page.nativeElement as HTMLElement).querySelector<HTMLButtonElement>('jl-empty-state button')?.click();
    await page.whenStable();
    expect(text(page)).toContain('Aurore Exemple');
  });
});
