/** What of Trusted Types is used here: TypeScript's DOM does not have them yet. */
interface Rules {
  createScriptURL(address: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: Rules): Rules;
}

/** Makes Monaco start its workers from our own files: no other address, no blob, and it makes no Trusted Types policy of its own. */
export function takeOwnWorkers(): void {
  const ours: readonly string[] = Object.values(WORKER_ADDRESSES);
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('workers', {
    createScriptURL(address) {
      if (ours.includes(address)) return address;
      throw new TypeError(`Not a worker of ours: ${address}`);
    },
  });
  const environment = {
    createTrustedTypesPolicy: () => undefined,
    getWorker(_id: string, label: string): Worker {
      const address = label === 'graphql' || label === 'json' ? WORKER_ADDRESSES[label] : WORKER_ADDRESSES.editor;
      return new Worker(policy?.createScriptURL(address) ?? address, { name: label });
    },
  };
  Object.assign(globalThis, { MonacoEnvironment: environment });
}
