export { Markdown } from './markdown.ts';
