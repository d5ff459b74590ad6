import type { PlanFile } from './plan-file.ts';

type Dispute = PlanFile['plan']['disputes'][number];
type Remark = PlanFile['plan']['remarks'][number];

/** The remark shown for a report or a plan: what sources dispute, then what no field holds, a paragraph each. */
export function composeNote(disputes: readonly Dispute[], remarks: readonly Remark[]): string | null {
  return paragraphs([
    ...disputes.map(disputeText),
    ...remarks.map(({ about, text, urls }) => `${about} : ${text}${cited(urls)}`),
  ]);
}

/** Paragraphs, or null when there is none. */
export function paragraphs(parts: readonly (string | null)[]): string | null {
  return parts.filter((part) => part !== null && part !== '').join('\n\n') || null;
}

/** Addresses between brackets, or nothing. */
export function cited(urls: readonly string[]): string {
  return urls.length ? ` (${urls.join(' ; ')})` : '';
}

function disputeText({ about, established, readings, note, urls }: Dispute): string {
  const others = readings.map(({ value, url }) => `${value}${cited(url === null ? [] : [url])}`).join(' ; ');
  const sources = `${established ?? 'non établi'}${cited(urls)}`;
  return [`${about} : ${sources}`, others && `autres lectures : ${others}`, note].filter(Boolean).join(' — ');
}
