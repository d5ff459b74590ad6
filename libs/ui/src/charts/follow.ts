import { Directive, output } from '@angular/core';

/** A link of this site: a plain click is left to the page, anything else (new tab, download) to the browser. */
@Directive({ selector: 'a[jlFollow]', host: { '(click)': 'take($event)' } })
export class Follow {
  /** The address to go to, when it is for the page to go. */
  readonly follow = output<string>();

  protected take(event: MouseEvent): void {
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    const href = (event.currentTarget as HTMLAnchorElement).getAttribute('href');
    if (!isPlain || href === null) return;
    event.preventDefault();
    this.follow.emit(href);
  }
}
