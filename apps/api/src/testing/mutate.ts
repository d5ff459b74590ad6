import { randomUUID } from 'node:crypto';
import type { Answer, Speaker } from './speaker.ts';

const REFUSALS = `
  ... on Refused { code field message english: message(language: EN) }
  ... on VersionConflict { expectedVersion actualVersion message current { id version status } }`;
const UPDATE = `... on UpdateAccepted { sequence update { id state } action { id version status } } ${REFUSALS}`;
const CAMPAIGN = `... on CampaignChanged { sequence campaign { id name isOpen } plan { version } } ${REFUSALS}`;
const ACCOUNT = `... on AccountChanged { sequence person { id version account { state roles { nodes { id role from to isEnded state } } handover { lastDay isUndone successor { id } viewerCanUndo { allowed } } } } } ${REFUSALS}`;
const INVITATION = `... on InvitationChanged { sequence invitation { id version email state mailState expiresAt } viewer { version } } ${REFUSALS}`;
const DEPUTY = `... on DeputyChanged { sequence deputy { id isEnded } person { version } } ${REFUSALS}`;
const DRAFT = `... on DraftKept { draft { version text savedAt } } ${REFUSALS}`;
const CALENDAR = `... on CalendarChanged { path calendar { id } viewer { version } } ${REFUSALS}`;
const TOKEN = `... on TokenChanged { secret token { id prefix revokedAt } viewer { version } } ${REFUSALS}`;
const DISCUSSION = `... on DiscussionChanged { sequence written { id text editedAt withdrawnAt thread { threadId } } action { discussionVersion } } ${REFUSALS}`;
const SESSIONS = `... on SessionsEnded { person { id version } viewer { id version sessions(first: 100) { nodes { id isCurrent } } } } ${REFUSALS}`;

const BLOCKER = `... on BlockerChanged { sequence blocker { id state committee } action { id version } } ${REFUSALS}`;
const DECISION = `... on DecisionChanged { sequence decision { id state answers { nodes { id state } } } action { id version } } ${REFUSALS}`;

/** Every mutation of the contract: the type of its input, and what the tests read of its answer. */
export const MUTATIONS = {
  setMailPreferences: ['SetMailPreferencesInput', `... on MailPreferencesSet { viewer { version } } ${REFUSALS}`],
  sendMailAgain: ['SendMailAgainInput', `... on MailSentAgain { mail { id version state } } ${REFUSALS}`],
  openCalendar: ['OpenCalendarInput', CALENDAR],
  closeCalendar: ['CloseCalendarInput', CALENDAR],
  submitUpdate: ['SubmitUpdateInput', UPDATE],
  saveDraft: ['SaveDraftInput', DRAFT],
  discardDraft: ['DiscardDraftInput', DRAFT],
  validateUpdate: ['DecideUpdateInput', UPDATE],
  returnUpdate: ['ReturnUpdateInput', UPDATE],
  withdrawUpdate: ['DecideUpdateInput', UPDATE],
  recordVerdict: [
    'RecordVerdictInput',
    `... on VerdictRecorded { sequence verdict { id } action { version } } ${REFUSALS}`,
  ],
  writeMessage: ['WriteMessageInput', DISCUSSION],
  askQuestion: ['AskQuestionInput', DISCUSSION],
  editMessage: ['EditMessageInput', DISCUSSION],
  withdrawMessage: ['WithdrawMessageInput', DISCUSSION],
  closeQuestion: ['CloseQuestionInput', DISCUSSION],
  raiseBlocker: ['RaiseBlockerInput', BLOCKER],
  escalateBlocker: ['EscalateBlockerInput', BLOCKER],
  liftBlocker: ['EndBlockerInput', BLOCKER],
  withdrawBlocker: ['EndBlockerInput', BLOCKER],
  recordDecision: ['RecordDecisionInput', DECISION],
  completeDecision: ['CompleteDecisionInput', DECISION],
  createToken: ['CreateTokenInput', TOKEN],
  revokeToken: ['RevokeTokenInput', TOKEN],
  endSessions: ['EndSessionsInput', SESSIONS],
  endSessionsOf: ['EndSessionsOfInput', SESSIONS],
  takeSnapshot: [
    'TakeSnapshotInput',
    `... on SnapshotTaken { sequence snapshot { id name fingerprint ledgerSequence takenAt asOf { at on basis } plan { version } } } ${REFUSALS}`,
  ],
  openCampaign: ['OpenCampaignInput', CAMPAIGN],
  closeCampaign: ['CloseCampaignInput', CAMPAIGN],
  reopenCampaign: ['ReopenCampaignInput', CAMPAIGN],
  appointDeputy: ['AppointDeputyInput', DEPUTY],
  endDeputy: ['EndDeputyInput', DEPUTY],
  grantRole: ['GrantRoleInput', ACCOUNT],
  endRole: ['EndRoleInput', ACCOUNT],
  closeAccount: ['CloseAccountInput', ACCOUNT],
  reopenAccount: ['CloseAccountInput', ACCOUNT],
  handOver: ['HandOverInput', ACCOUNT],
  undoHandOver: ['CloseAccountInput', ACCOUNT],
  invitePerson: ['InvitePersonInput', INVITATION],
  withdrawInvitation: ['ChangeInvitationInput', INVITATION],
  sendInvitationAgain: ['ChangeInvitationInput', INVITATION],
} as const;

export type MutationName = keyof typeof MUTATIONS;

/** The document of a mutation, which answers under the name `answer`. */
export const documentOf = (name: MutationName): string =>
  `mutation ($input: ${MUTATIONS[name][0]}!) { answer: ${name}(input: $input) { __typename ${MUTATIONS[name][1]} } }`;

/** Sends a mutation and gives the whole answer. A key is made up unless the input has one. */
export function send(speaker: Speaker, name: MutationName, input: object): Promise<Answer> {
  return speaker(documentOf(name), { input: { idempotencyKey: randomUUID(), ...input } });
}

/** Sends a mutation and gives its typed answer. */
export async function mutate(speaker: Speaker, name: MutationName, input: object): Promise<Answer['data']> {
  const { data, text } = await send(speaker, name, input);
  if (!data) throw new Error(text);
  return data.answer;
}
