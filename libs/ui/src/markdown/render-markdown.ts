import { checkLink, UPDATE_LIMITS } from '#domain';
import MarkdownIt from 'markdown-it';

/** What the renderer is told of one text. */
interface Env {
  /** People whose names, after an `@`, stand out. */
  readonly names?: readonly string[];
}

/**
 * Markdown as people write it to one another: paragraphs, lists, emphasis, quotes, code, links. No HTML (B-30), no image,
 * which would call another site, no heading, which would break into those of the page. Only links that the domain accepts
 * become links, each with the host that it leads to: a name in other letters shows (B-31).
 */
const reader = new MarkdownIt({ html: false, linkify: true, breaks: true }).disable([
  'heading',
  'lheading',
  'image',
  'table',
]);
reader.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
reader.validateLink = (url) => checkLink(url, UPDATE_LIMITS.url, 'url') === null;

const { escapeHtml } = reader.utils;

reader.renderer.rules['link_open'] = (tokens, place, options, _env, renderer) => {
  const token = tokens[place]!;
  token.attrSet('target', '_blank');
  token.attrSet('rel', 'noopener noreferrer nofollow');
  return renderer.renderToken(tokens, place, options);
};

reader.renderer.rules['link_close'] = (tokens, place) => {
  const href = tokens
    .slice(0, place)
    .findLast(({ type }) => type === 'link_open')
    ?.attrGet('href');
  const host = href ? URL.parse(String(href))?.hostname : null;
  return `</a>${host ? ` <span class="host">(${escapeHtml(host)})</span>` : ''}`;
};

reader.renderer.rules['text'] = (tokens, place, _options, env) =>
  ((env as Env | undefined)?.names ?? []).reduce(
    (html, name) => html.replaceAll(`@${escapeHtml(name)}`, (called) => `<strong class="person">${called}</strong>`),
    escapeHtml(tokens[place]!.content),
  );

/** The text as HTML that runs nothing and calls nobody. */
export function renderMarkdown(text: string, names: readonly string[] = []): string {
  return reader.render(text, { names } satisfies Env);
}
