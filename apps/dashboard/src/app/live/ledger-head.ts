import { Injectable } from '@angular/core';

/** How far the ledger had come when the server last answered: whatever is asked from then on is as new at least. */
@Injectable({ providedIn: 'root' })
export class LedgerHead {
  private head: number | null = null;

  /** The number of an entry, null before the first answer. */
  get sequence(): number | null {
    return this.head;
  }

  /** Notes what an answer said of it. Answers may overtake each other. */
  heard({ headers }: Pick<Response, 'headers'>): void {
    const said = Number(headers.get('ledger-head') ?? NaN);
    if (Number.isInteger(said)) this.head = Math.max(said, this.head ?? 0);
  }
}
