import { CONTRADICTION_RULES } from '../contradiction/rules.ts';
import type { ContradictionId } from '../contradiction/rules.ts';
import type { Localised } from '../language/localised.ts';
import { STATUS_DEFINITIONS } from '../status/action-status.ts';
import type { ActionStatus } from '../status/action-status.ts';
import { CONFIDENCE_DEFINITIONS } from '../status/confidence.ts';
import type { Confidence } from '../status/confidence.ts';
import { VERDICT_LABELS } from '../verdict/verdict-value.ts';
import type { VerdictValue } from '../verdict/verdict-value.ts';
import { sentence } from './sentence.ts';

const QUOTED = sentence('« {label} »', '“{label}”');
const DEDUCED = sentence('« {label} » (déduit, non officiel)', '“{label}” (deduced, not official)');
const UNKNOWN: Localised = { fr: 'inconnu', en: 'unknown' };
const NOT_GIVEN: Localised = { fr: 'non donnée', en: 'not given' };

/** « En cours », « En cours » (déduit, non officiel), « inconnu ». */
export const statusWord = (status: ActionStatus | null, isDeduced: boolean): Localised =>
  (isDeduced ? DEDUCED : QUOTED)({ label: status ? STATUS_DEFINITIONS[status].label : UNKNOWN });

/** « Soleil », « non donnée ». */
export const confidenceWord = (confidence: Confidence | null): Localised =>
  QUOTED({ label: confidence ? CONFIDENCE_DEFINITIONS[confidence].weather : NOT_GIVEN });

/** « Mise en œuvre totale »; `null` for none. */
export const verdictWord = (verdict: VerdictValue | null): Localised | null =>
  verdict && QUOTED({ label: VERDICT_LABELS[verdict] });

const RULES = new Map(CONTRADICTION_RULES.map(({ id, sentence: said }) => [id, said]));

/** The sentence of a contradiction rule. */
export const ruleWords = (rule: ContradictionId): Localised => RULES.get(rule) as Localised;
