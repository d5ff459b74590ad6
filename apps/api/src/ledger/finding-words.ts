import type { Finding } from './verify-export.ts';

type Language = 'fr' | 'en';

/** What a verification found, in a sentence: word for word what `verify-ledger.py` says. */
export function sayFinding(finding: Finding, language: Language): string {
  const isFrench = language === 'fr';
  switch (finding.kind) {
    case 'intact': {
      const { size, checkpoints, root, origin } = finding;
      return isFrench
        ? `Intact : ${size} entrées, ${checkpoints} points de contrôle, racine ${root} (${origin}).`
        : `Intact: ${size} entries, ${checkpoints} checkpoints, root ${root} (${origin}).`;
    }
    case 'entry':
      return isFrench
        ? `Altéré : l’entrée ${finding.sequence} n’est pas celle qui a été enregistrée.`
        : `Altered: entry ${finding.sequence} is not the one that was recorded.`;
    case 'note':
      return isFrench
        ? `Altéré : dès l’entrée ${finding.sequence}, le point de contrôle ${finding.size} ne prouve plus rien.`
        : `Altered: from entry ${finding.sequence} on, checkpoint ${finding.size} proves nothing.`;
    case 'head':
      return isFrench
        ? 'Altéré : l’en-tête ou un point de contrôle est faux.'
        : 'Altered: the header or a checkpoint is wrong.';
    case 'unreadable':
      return isFrench
        ? 'Illisible : ce n’est pas un export de registre.'
        : 'Unreadable: this is no export of a ledger.';
  }
}

/** 0 intact, 1 altered, 2 unreadable. */
export function exitCodeOf({ kind }: Finding): 0 | 1 | 2 {
  if (kind === 'intact') return 0;
  return kind === 'unreadable' ? 2 : 1;
}
