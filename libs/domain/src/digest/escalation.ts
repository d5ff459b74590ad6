/** Days late after which an action is told to those above its lead, unless the installation says otherwise. */
export const ESCALATION_DAYS = 30;

/** Whether it has been late for long. */
export const isEscalated = (daysLate: number, after: number): boolean => daysLate >= after;
