import { Injectable, signal } from '@angular/core';

/** How large a file may be, in bytes, as this server is set; null until it has said so. */
@Injectable({ providedIn: 'root' })
export class FileLimits {
  readonly largest = signal<number | null>(null);
  private isAsked = false;

  /** Asks once. Without an answer the form says nothing of it: the server refuses by itself. */
  async ask(): Promise<void> {
    if (this.isAsked) return;
    this.isAsked = true;
    try {
      const answer = await fetch('/evidence/files');
      const { largest } = (await answer.json()) as { largest?: number };
      if (answer.ok && largest) this.largest.set(largest);
    } catch {
      this.isAsked = false;
    }
  }
}
