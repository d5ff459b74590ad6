import { Injectable } from '@angular/core';
import type { TranslocoTranspiler, TranspileParams } from '@jsverse/transloco';

/**
 * Puts values where a sentence names them, once. Transloco reads its own result again until nothing is left to replace:
 * what a person wrote would lose its braces, say words that are ours or, by naming itself, never end.
 */
@Injectable()
export class ReadOnce implements TranslocoTranspiler {
  transpile({ value, params = {} }: TranspileParams): unknown {
    if (typeof value !== 'string') return value;
    return value.replaceAll(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) =>
      Object.hasOwn(params, name) ? String(params[name]) : '',
    );
  }
}
