/** A browser as far as signing in needs one: it keeps cookies, by origin, and follows redirections when asked. */
export class Browser {
  readonly #jar = new Map<string, Map<string, string>>();
  readonly #agent: string;

  constructor(agent = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0') {
    this.#agent = agent;
  }

  /** One request, with the cookies of its origin; those that come are kept. */
  async go(address: string | URL, init: RequestInit = {}): Promise<Response> {
    const { origin } = new URL(address);
    const headers = { 'user-agent': this.#agent, accept: 'text/html', ...(init.headers as object) };
    const answer = await fetch(address, {
      redirect: 'manual',
      ...init,
      headers: { ...headers, cookie: this.cookies(origin) },
    });
    const jar = this.#jar.get(origin) ?? new Map<string, string>();
    this.#jar.set(origin, jar);
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (!value || /expires=thu, 01 jan 1970/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    return answer;
  }

  /** Follows redirections from here to the first answer that is none, or to this address, whatever it says after `?`. */
  async follow(address: string | URL, until = 'nowhere'): Promise<{ answer: Response; url: URL; way: URL[] }> {
    const way: URL[] = [];
    let url = new URL(address);
    for (let step = 0; step < 12; step += 1) {
      way.push(url);
      if (url.origin + url.pathname === until) return { answer: new Response(null), url, way };
      const answer = await this.go(url);
      const next = answer.headers.get('location');
      if (answer.status < 300 || answer.status >= 400 || !next) return { answer, url, way };
      url = new URL(next, url);
    }
    throw new Error(`No end to the redirections: ${way.join(' → ')}`);
  }

  cookies(origin: string): string {
    return [...(this.#jar.get(origin) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  cookie(origin: string, name: string): string | undefined {
    return this.#jar.get(origin)?.get(name);
  }

  plant(origin: string, name: string, value: string): void {
    const jar = this.#jar.get(origin) ?? new Map<string, string>();
    this.#jar.set(origin, jar.set(name, value));
  }
}
