import type { Selectable } from 'kysely';
import type { AnswerState, Campaign, CivilDate } from '#domain';
import type { CampaignStepTable } from '../../database/tables.ts';
import type { ActionMapper } from '../actions/schema.mappers.ts';
import type { UpdateMapper } from '../updates/schema.mappers.ts';

export type CampaignStepMapper = Selectable<CampaignStepTable>;

/** A campaign as its last step left it, and its steps in their order. */
export interface CampaignMapper extends Campaign {
  planId: string;
  steps: readonly CampaignStepMapper[];
}

export interface AskedActionMapper {
  action: ActionMapper;
  ministryId: string;
  state: AnswerState;
  update: UpdateMapper | null;
  since: Date;
  until: CivilDate | null;
}

/** Actions asked, of which some have answered. */
export type CampaignAnswersMapper = readonly AskedActionMapper[];

export interface MinistryAnswersMapper {
  ministryId: string;
  answers: CampaignAnswersMapper;
}
