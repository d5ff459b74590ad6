/** Drawing. Inputs and outputs only: it knows the words of the trade, never where data comes from. */

export * from './icon/index.ts';
export * from './marks/index.ts';
export * from './states/index.ts';
export * from './charts/index.ts';

export { Chain } from './chain/chain.ts';
export { CHAIN_LINKS } from './chain/chain-link.ts';
export type { ChainLink, ChainLinkName, LinkState } from './chain/chain-link.ts';
export { ChainSection } from './chain/chain-section.ts';
export { LinkMark } from './chain/link-mark.ts';

export { ChoiceField } from './field/choice-field.ts';
export type { Choice } from './field/choice-field.ts';
export { DateField } from './field/date-field.ts';
export { SelectField } from './field/select-field.ts';
export { TextField } from './field/text-field.ts';

export { LifeLine } from './life-line/life-line.ts';
export type { LifeBand, LifeLane, LifeMark, LifePath, LifeShape } from './life-line/life-line-lanes.ts';

export { PageTurner } from './pages/page-turner.ts';
export { SourceLink } from './source/source-link.ts';

export { Schedule } from './schedule/schedule.ts';
export type { ScheduleRow, ScheduleWords } from './schedule/schedule.ts';
