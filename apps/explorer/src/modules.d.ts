/** A ready query, as text. */
declare module '*.graphql' {
  const text: string;
  export default text;
}

declare module '*.css';

/** Where the build put Monaco's workers: one address a language. Written by `tools/build-explorer.ts`. */
declare const WORKER_ADDRESSES: { readonly editor: string; readonly graphql: string; readonly json: string };
