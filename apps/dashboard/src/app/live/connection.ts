import { Injectable, signal } from '@angular/core';
import { Subject } from 'rxjs';

/** Whether changes made elsewhere reach this page. */
@Injectable({ providedIn: 'root' })
export class Connection {
  private readonly up = signal(true);
  private readonly back = new Subject<void>();

  /** Whether the line is open, as far as is known. */
  readonly isOpen = this.up.asReadonly();
  /** Says that the line came back after it was lost: what happened meanwhile is unknown. */
  readonly reopened = this.back.asObservable();

  /** The line is open. */
  opened(): void {
    if (!this.up()) this.back.next();
    this.up.set(true);
  }

  /** The line was lost; it is being opened again. */
  lost(): void {
    this.up.set(false);
  }
}
