import type { Role } from '#domain';
import { type Speaker, speakerWith } from './speaker.ts';

/** Those who come in at a demonstration's door. */
export interface PeopleAt {
  /** Opens the door as a newcomer would: the cookie that lets choose a persona. */
  enter(): Promise<string>;
  /** Signs in as a persona: `lead of SEEF`, or a name. The same words give the same session. */
  as(who: string): Promise<Speaker>;
}

/** @param address The address that lets in once, which is another one each time. */
export function peopleAt(origin: string, address: () => string): PeopleAt {
  const anonymous = speakerWith(origin, {});
  const enter = async (): Promise<string> => {
    const answer = await fetch(address(), { redirect: 'manual' });
    return cookieIn(answer, 'jalon_door');
  };
  const sessions = new Map<string, Promise<Speaker>>();
  const signIn = async (who: string): Promise<Speaker> => {
    const cookie = await enter();
    const offered = await anonymous.fetch('/session/personas', { headers: { cookie } });
    const personaId = personaCalled(who, (await offered.json()) as { personas: Persona[] });
    const answer = await anonymous.fetch('/session', {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ personaId }),
    });
    return speakerWith(origin, { cookie: cookieIn(answer, 'jalon_session') });
  };
  // The address at the door opens once: they come in one after the other.
  let turn: Promise<unknown> = Promise.resolve();
  const as = (who: string): Promise<Speaker> => {
    const session = sessions.get(who) ?? turn.then(() => signIn(who));
    turn = session.catch(() => undefined);
    sessions.set(who, session);
    return session;
  };
  return { enter, as };
}

interface Persona {
  id: string;
  displayName: string;
  roles: Role[];
  ministryCode: string | null;
}

/** `lead of SEEF` by role and ministry, or somebody hired by the test by name. */
function personaCalled(who: string, { personas }: { personas: Persona[] }): string {
  const [role, ministry = null] = who.replace('account manager', 'account_manager').split(' of ');
  const found =
    personas.find(({ displayName }) => displayName === who) ??
    personas.find((one) => one.roles.includes(role?.toUpperCase() as Role) && one.ministryCode === ministry);
  if (!found) throw new Error(`Nobody in the demonstration is ${who}`);
  return found.id;
}

function cookieIn(answer: Response, name: string): string {
  const cookie = answer.headers.getSetCookie().find((one) => one.startsWith(`${name}=`));
  if (!cookie) throw new Error(`No ${name} in an answer ${answer.status}`);
  return cookie.slice(0, cookie.indexOf(';'));
}
