import purify from 'dompurify';

/**
 * Lets GraphiQL and Monaco write HTML under our content policy, which applies no style that stands in HTML, takes no style
 * element without the nonce of the page, and lets no text become HTML. Both know of none of this, so the DOM does it for them:
 *
 * - text given to `innerHTML` and `insertAdjacentHTML` is read and cleaned by the sanitiser, whatever it holds and whoever wrote
 *   it, and its styles are set one by one;
 * - style elements that scripts make carry the nonce.
 *
 * Has to be called before anything of theirs runs.
 */
export function bearContentPolicy(): void {
  const nonce = document.querySelector('script')?.nonce ?? '';
  const { createElement } = Document.prototype;
  Document.prototype.createElement = function made(this: Document, name: string, options?: ElementCreationOptions) {
    const element = createElement.call(this, name, options);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  } as typeof createElement;

  const innerHTML = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
  Object.defineProperty(Element.prototype, 'innerHTML', {
    ...innerHTML,
    set(this: Element, html: unknown) {
      if (this.ownerDocument !== document || this instanceof HTMLTemplateElement) innerHTML?.set?.call(this, html);
      else if (this instanceof HTMLStyleElement) this.textContent = String(html);
      else this.replaceChildren(clean(html));
    },
  });
  Element.prototype.insertAdjacentHTML = function insertAdjacentHTML(where, html) {
    if (where === 'beforebegin') this.before(clean(html));
    else if (where === 'afterbegin') this.prepend(clean(html));
    else if (where === 'beforeend') this.append(clean(html));
    else this.after(clean(html));
  };
}

/** The start of an element, as both write them: `<` and `>` are escaped everywhere else. */
const START = /<[a-z][^<>]*>/gi;

/** HTML as elements, without what could run. Their styles are set one by one, for none is read from HTML. */
function clean(html: unknown): Node {
  const unstyled = String(html ?? '').replace(START, (start) => start.replace(/\sstyle=/i, ' data-style='));
  const cleaned = purify.sanitize(unstyled, { RETURN_DOM_FRAGMENT: true });
  for (const element of cleaned.querySelectorAll<HTMLElement>('[data-style]')) {
    element.style.cssText = element.dataset['style'] ?? '';
    delete element.dataset['style'];
  }
  return cleaned;
}
