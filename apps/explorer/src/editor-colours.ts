import { useMonaco } from '@graphiql/react';
import { useEffect } from 'react';

// The dashboard's own palette, on the names that GraphiQL gives its themes.
const palettes = [
  {
    name: 'graphiql-LIGHT',
    base: 'vs',
    accent: '#17545c',
    soft: '#17545c1f',
    raised: '#ffffff',
    ink: '#1a232d',
    quiet: '#4d5864',
  },
  {
    name: 'graphiql-DARK',
    base: 'vs-dark',
    accent: '#82cbd2',
    soft: '#82cbd22b',
    raised: '#222a32',
    ink: '#e9ebee',
    quiet: '#aeb7c1',
  },
] as const;

const tokens = {
  vs: { keyword: '7656a6', field: '17545c', argument: '8a4a08', comment: '4d5864', text: '00735c', number: '8a4a08' },
  'vs-dark': {
    keyword: 'b79be2',
    field: '82cbd2',
    argument: 'f0a24b',
    comment: 'aeb7c1',
    text: '3fbf9f',
    number: 'f0a24b',
  },
};

// French needs ’ and no-break spaces: they are no attempt to deceive.
const plainUnicode = { unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false } };

/** Gives the editors the colours of the dashboard as soon as Monaco is there, and lets them write French. */
export function EditorColours(): null {
  const monaco = useMonaco((state) => state.monaco);
  useEffect(() => {
    for (const { name, base, accent, soft, raised, ink, quiet } of palettes) {
      const token = tokens[base];
      monaco?.editor.defineTheme(name, {
        base,
        inherit: true,
        rules: [
          { token: 'keyword', foreground: token.keyword },
          { token: 'key.identifier', foreground: token.field },
          { token: 'type.identifier', foreground: token.keyword },
          { token: 'argument.identifier', foreground: token.argument },
          { token: 'comment', foreground: token.comment },
          { token: 'string', foreground: token.text },
          { token: 'string.key.json', foreground: token.field },
          { token: 'string.value.json', foreground: token.text },
          { token: 'number', foreground: token.number },
        ],
        colors: {
          'editor.background': '#ffffff00',
          'editor.foreground': ink,
          'editorLineNumber.foreground': quiet,
          'editorLineNumber.activeForeground': ink,
          'scrollbar.shadow': '#ffffff00',
          focusBorder: accent,
          'textLink.foreground': accent,
          'editorWidget.background': raised,
          'editorHoverWidget.background': raised,
          'editorSuggestWidget.background': raised,
          'editorSuggestWidget.selectedBackground': soft,
          'editorSuggestWidget.selectedForeground': ink,
          'editorSuggestWidget.highlightForeground': accent,
          'list.hoverBackground': soft,
          'list.highlightForeground': accent,
          'menu.background': raised,
          'menu.selectionBackground': soft,
          'menu.selectionForeground': ink,
          'quickInput.background': raised,
        },
      });
    }
    for (const editor of monaco?.editor.getEditors() ?? []) editor.updateOptions(plainUnicode);
    const listening = monaco?.editor.onDidCreateEditor((editor) => {
      editor.updateOptions(plainUnicode);
    });
    return () => listening?.dispose();
  }, [monaco]);
  return null;
}
