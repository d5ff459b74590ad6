/** Runs a step, says on the terminal what it is and how long it took. */
export type Step = <T>(title: string, work: () => Promise<T>) => Promise<T>;

export function steps(write: (text: string) => void = (text) => process.stdout.write(text)): Step {
  return async (title, work) => {
    const start = performance.now();
    write(`  ${title} … `);
    const result = await work();
    write(`${((performance.now() - start) / 1000).toFixed(1)} s\n`);
    return result;
  };
}
