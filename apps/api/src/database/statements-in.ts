/** Statements end with a semicolon at the end of a line; a function's body stands between `$$` and may hold some too. */
export function statementsIn(script: string): string[] {
  const statements: string[] = [];
  let current = '';
  let isInBody = false;
  for (const line of script.split('\n')) {
    if (line.startsWith('--')) continue;
    current += `${line}\n`;
    if ((line.split('$$').length - 1) % 2 === 1) isInBody = !isInBody;
    if (!isInBody && line.trimEnd().endsWith(';')) {
      statements.push(current.trim());
      current = '';
    }
  }
  return statements.filter(Boolean);
}
