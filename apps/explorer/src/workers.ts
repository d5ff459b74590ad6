/** Makes Monaco start its workers from our own files: no other address, no blob. */
export function takeOwnWorkers(): void {
  const environment = {
    getWorker(_id: string, label: string): Worker {
      const address = label === 'graphql' || label === 'json' ? WORKER_ADDRESSES[label] : WORKER_ADDRESSES.editor;
      return new Worker(address, { name: label });
    },
  };
  Object.assign(globalThis, { MonacoEnvironment: environment });
}
