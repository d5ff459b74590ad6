import type { Language } from './preferences.ts';

const fr = {
  title: 'Explorateur de l’API — Jalon',
  home: 'Retour au tableau de bord',
  explorer: 'Explorateur de l’API',
  asWhom: 'Vos requêtes partent avec vos propres droits',
  language: 'English',
  opening: 'Ouverture de l’explorateur…',
  editor: 'L’éditeur est GraphiQL ; ses propres boutons sont en anglais.',
  signIn: 'Se connecter',
  signedOut: 'Personne n’est connecté.',
  signedOutText: 'Connectez-vous, puis revenez à cette page.',
  refused: 'L’explorateur ne vous est pas ouvert.',
  unreachable: 'Le serveur ne répond pas.',
  unreachableText: 'Vérifiez qu’il est démarré, puis réessayez.',
  retry: 'Réessayer',
  library: 'Requêtes prêtes',
  libraryText: 'Chacune s’ouvre dans un onglet, prête à être exécutée.',
  plan: 'Plan',
  open: 'Ouvrir',
  schema: 'Le contrat (schema.graphql)',
};

/** Every word of the explorer that is ours, in both languages. */
export const words: Record<Language, typeof fr> = {
  fr,
  en: {
    title: 'API explorer — Jalon',
    home: 'Back to the dashboard',
    explorer: 'API explorer',
    asWhom: 'Your queries run with your own rights',
    language: 'Français',
    opening: 'Opening the explorer…',
    editor: 'The editor is GraphiQL.',
    signIn: 'Sign in',
    signedOut: 'Nobody is signed in.',
    signedOutText: 'Sign in, then come back to this page.',
    refused: 'The explorer is not open to you.',
    unreachable: 'The server does not answer.',
    unreachableText: 'Check that it is running, then try again.',
    retry: 'Try again',
    library: 'Ready queries',
    libraryText: 'Each opens in a tab, ready to run.',
    plan: 'Plan',
    open: 'Open',
    schema: 'The contract (schema.graphql)',
  },
};
