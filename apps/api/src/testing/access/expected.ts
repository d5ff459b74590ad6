import type { Cell } from './trial.ts';
import { VISITORS, type Visitor } from './visitors.ts';

type Row = Readonly<Record<Visitor, Cell>>;

/** The same for everyone, save those named. */
const row = (cell: Cell, except: Partial<Row>): Row =>
  ({ ...Object.fromEntries(VISITORS.map((visitor) => [visitor, cell])), ...except }) as Row;

const OUTSIDE = { anonymous: 'UNAUTHENTICATED', 'disabled account': 'UNAUTHENTICATED' } as const;
const NOBODY = { anonymous: 'NOTHING', 'disabled account': 'NOTHING' } as const;
const BY_TOKEN = { ...OUTSIDE, 'token of auditor': 'FORBIDDEN' } as const;

/** Everyone's tokens, and what everyone read. */
const ACCOUNTS = row('FORBIDDEN', { ...OUTSIDE, administrator: 'READ' });

/** Those of SEEF, by who manages them and by an administrator: on screen alone. */
const MANAGED = row('NOTHING', { ...OUTSIDE, 'account manager of SEEF': 'READ', administrator: 'READ' });
const MANAGED_LIST = row('FORBIDDEN', { ...OUTSIDE, 'account manager of SEEF': 'READ', administrator: 'READ' });
const MANAGES = row('ACCOUNTS_RESTRICTED', {
  ...{ anonymous: 'UNAUTHENTICATED', 'disabled account': 'UNAUTHENTICATED', 'token of auditor': 'FORBIDDEN' },
  ...{ 'account manager of SEEF': 'ALLOWED', administrator: 'ALLOWED' },
});

/** An object is read with what leads to it: its fields have no right of their own. */
const SIGNED_IN = row('READ', OUTSIDE);
const ONESELF = row('READ', NOBODY);
const OWN_TOKENS = row('NOTHING', { auditor: 'READ', 'token of auditor': 'READ' });

/** One's own, in a session: by token there is none. */
const OWN_DRAFT = row('READ', { ...OUTSIDE, 'token of auditor': 'NOTHING' });
const OWN_DRAFTS = row('NOTHING', { 'lead of SEEF': 'READ' });

/** What a ministry has not validated yet: for itself, the coordinator and the auditor. */
const OPEN_UPDATE = row('READ', {
  ...OUTSIDE,
  'lead of MI': 'NOTHING',
  'validator of MI': 'NOTHING',
  'account manager of SEEF': 'NOTHING',
  cabinet: 'NOTHING',
  administrator: 'NOTHING',
});

const LEDGER = row('FORBIDDEN', {
  ...OUTSIDE,
  coordinator: 'READ',
  auditor: 'READ',
  'token of auditor': 'READ',
  administrator: 'READ',
});
const WRITERS = row('ALLOWED', {
  ...BY_TOKEN,
  'account manager of SEEF': 'DISCUSSION_RESTRICTED',
  administrator: 'DISCUSSION_RESTRICTED',
});
const ASKERS = row('QUESTIONS_ASKED_BY', {
  ...BY_TOKEN,
  coordinator: 'ALLOWED',
  cabinet: 'ALLOWED',
  auditor: 'ALLOWED',
});
/** Read on screen by those who work on the plan, and here by the auditor too: it is a question. Not by program. */
const QUESTION = row('READ', {
  ...OUTSIDE,
  'account manager of SEEF': 'NOTHING',
  'token of auditor': 'NOTHING',
  administrator: 'NOTHING',
});
const OWN_SESSIONS = row('ALLOWED', BY_TOKEN);
const LEADS = row('ONLY_LEADS_REPORT', { ...BY_TOKEN, 'lead of SEEF': 'ALLOWED', 'lead of MI': 'NOT_LEAD_MINISTRY' });
const RAISERS = row('ONLY_LEADS_RAISE', { ...BY_TOKEN, 'lead of SEEF': 'ALLOWED', 'lead of MI': 'NOT_LEAD_MINISTRY' });
const VALIDATORS = row('ONLY_VALIDATORS_DECIDE', {
  ...BY_TOKEN,
  'validator of SEEF': 'ALLOWED',
  'validator of MI': 'NOT_LEAD_MINISTRY',
});
const CAMPAIGNS = row('CAMPAIGNS_RESTRICTED', { ...BY_TOKEN, coordinator: 'ALLOWED' });
const DEPUTIES = row('ALLOWED', {
  ...BY_TOKEN,
  'account manager of SEEF': 'DEPUTIES_RESTRICTED',
  coordinator: 'DEPUTIES_RESTRICTED',
  cabinet: 'DEPUTIES_RESTRICTED',
  auditor: 'DEPUTIES_RESTRICTED',
});
/** Who has answered, and who holds what: for those who read what no ministry has validated yet. */
const ANSWERS = row('NOTHING', {
  ...OUTSIDE,
  coordinator: 'READ',
  auditor: 'READ',
  'token of auditor': 'READ',
});
const TOKENS = row('TOKENS_RESTRICTED', { ...BY_TOKEN, auditor: 'ALLOWED', administrator: 'ALLOWED' });

/** The doors, one by one. */
const FIELDS: Readonly<Record<string, Row>> = {
  'Query.node': row('NOTHING', OUTSIDE),
  'Query.plan': SIGNED_IN,
  'Query.plans': SIGNED_IN,
  'Query.ministries': SIGNED_IN,
  'Query.curve': SIGNED_IN,
  'Query.search': SIGNED_IN,
  'Query.snapshot': row('NOTHING', OUTSIDE),
  'Query.viewer': ONESELF,
  'Query.rateLimit': row('READ', {}),
  'Query.accounts': MANAGED_LIST,
  'Query.invitations': MANAGED_LIST,
  'Query.tokens': ACCOUNTS,
  'Query.accessLog': ACCOUNTS,
  'Query.mails': ACCOUNTS,
  'Query.ledger': LEDGER,
  'Query.inclusionProof': LEDGER,
  'Query.consistencyProof': LEDGER,
  'Query.changes': LEDGER,
  'Query.ledgerCheckpoints': SIGNED_IN,
  'Query.latestCheckpoint': SIGNED_IN,
  'Query.publicKeys': SIGNED_IN,
  'Mutation.submitUpdate': LEADS,
  'Mutation.withdrawUpdate': LEADS,
  'Mutation.saveDraft': LEADS,
  'Mutation.discardDraft': OWN_SESSIONS,
  'Mutation.validateUpdate': VALIDATORS,
  'Mutation.returnUpdate': VALIDATORS,
  'Mutation.recordVerdict': row('ONLY_AUDITORS_JUDGE', { ...BY_TOKEN, auditor: 'ALLOWED' }),
  'Mutation.raiseBlocker': RAISERS,
  'Mutation.withdrawBlocker': RAISERS,
  'Mutation.escalateBlocker': row('ESCALATION_RESTRICTED', {
    ...BY_TOKEN,
    'lead of SEEF': 'ALLOWED',
    'lead of MI': 'NOT_LEAD_MINISTRY',
    coordinator: 'ALLOWED',
  }),
  // What is asked of MI is over on the action that this is tried on: nobody of MI is asked any more.
  'Mutation.liftBlocker': row('LIFTING_RESTRICTED', { ...BY_TOKEN, 'lead of SEEF': 'ALLOWED', coordinator: 'ALLOWED' }),
  'Mutation.recordDecision': row('DECISIONS_RESTRICTED', {
    ...BY_TOKEN,
    coordinator: 'ALLOWED',
    cabinet: 'ALLOWED',
  }),
  'Mutation.completeDecision': row('ONLY_OWNERS_COMPLETE', { ...BY_TOKEN, coordinator: 'ALLOWED' }),
  'Mutation.takeSnapshot': row('SNAPSHOTS_RESTRICTED', {
    ...BY_TOKEN,
    coordinator: 'ALLOWED',
    cabinet: 'ALLOWED',
    auditor: 'ALLOWED',
  }),
  'Mutation.appointDeputy': DEPUTIES,
  'Mutation.endDeputy': DEPUTIES,
  'Mutation.grantRole': MANAGES,
  'Mutation.endRole': MANAGES,
  'Mutation.closeAccount': MANAGES,
  'Mutation.reopenAccount': MANAGES,
  'Mutation.handOver': MANAGES,
  'Mutation.undoHandOver': MANAGES,
  'Mutation.invitePerson': MANAGES,
  'Mutation.withdrawInvitation': MANAGES,
  'Mutation.sendInvitationAgain': MANAGES,
  'Mutation.openCampaign': CAMPAIGNS,
  'Mutation.closeCampaign': CAMPAIGNS,
  'Mutation.reopenCampaign': CAMPAIGNS,
  'Mutation.writeMessage': WRITERS,
  'Mutation.editMessage': WRITERS,
  'Mutation.withdrawMessage': WRITERS,
  'Mutation.askQuestion': ASKERS,
  'Mutation.closeQuestion': ASKERS,
  'Mutation.endSessions': OWN_SESSIONS,
  'Mutation.endSessionsOf': row('SESSIONS_RESTRICTED', { ...BY_TOKEN, administrator: 'ALLOWED' }),
  'Mutation.setMailPreferences': OWN_SESSIONS,
  'Mutation.openCalendar': OWN_SESSIONS,
  'Mutation.closeCalendar': OWN_SESSIONS,
  'Mutation.sendMailAgain': row('ALL_MAILS_RESTRICTED', { ...BY_TOKEN, administrator: 'ALLOWED' }),
  'Mutation.createToken': TOKENS,
  'Mutation.revokeToken': TOKENS,
  'Subscription.reportWriters': row('FORBIDDEN', {
    ...{ anonymous: 'CLOSED 4403', 'disabled account': 'CLOSED 4403', 'lead of SEEF': 'READ' },
  }),
  'Subscription.planChanged': row('READ', { anonymous: 'CLOSED 4403', 'disabled account': 'CLOSED 4403' }),
};

/** Objects, by type: all their fields alike. */
const OBJECTS: readonly [types: RegExp, row: Row][] = [
  [/^RateLimit$/, row('READ', {})],
  [
    /^(Viewer|Work|Grant(Connection|Edge)?|DeputyConnection|Session(Connection|Edge)?|(ApiToken|LoggedRead)Connection)$/,
    ONESELF,
  ],
  [/^(ApiToken(Edge)?|TokenScopes)$/, OWN_TOKENS],
  [/^(Account(Connection|Edge)|Invitation(Connection|Edge))$/, MANAGED_LIST],
  [/^(Account|Leaving|Handover|Invitation|OwnRole(Connection|Edge)?)$/, MANAGED],
  [/^DeputyEdge$/, row('NOTHING', { 'lead of SEEF': 'READ' })],
  [/^(Thread(Edge)?|Message(Connection|Edge)?|Question)$/, QUESTION],
  [/^ThreadConnection$/, SIGNED_IN],
  [/^(LoggedRead(Edge)?|ObjectRead(Connection|Edge)?)$/, OWN_TOKENS],
  [/^(MailPreferences|MailConnection|CalendarConnection)$/, ONESELF],
  [/^(MailEdge|CalendarEdge)$/, OWN_TOKENS],
  // By its id: to the administrator, too.
  [/^Mail$/, row('NOTHING', { ...OUTSIDE, auditor: 'READ', 'token of auditor': 'READ', administrator: 'READ' })],
  [/^Calendar$/, row('NOTHING', { ...OUTSIDE, auditor: 'READ', 'token of auditor': 'READ' })],
  [/^an open Update$/, OPEN_UPDATE],
  [/^(CampaignAnswers|(MinistryAnswers|AskedAction)(Edge)?|PersonEdge)$/, ANSWERS],
  [/^((MinistryAnswers|AskedAction|Person)Connection)$/, SIGNED_IN],
  [/^Draft$/, OWN_DRAFT],
  [/^DraftConnection$/, ONESELF],
  [/^DraftEdge$/, OWN_DRAFTS],
  [/^(InclusionProof|ConsistencyProof|(LedgerChange|ChangedItem)(Connection|Edge)?)$/, LEDGER],
  [
    /^(Plan|Axis|Report|Recommendation|RecommendationLink|Addressee|Action|Ownership|SubMeasure|ProgressInput|Contradiction|Milestone|ForecastMove|MilestoneReached|Evidence|EvidenceHint|Update|Verdict|Blocker|BlockerStep|Decision|Ministry|Department|LedgerEntry|FieldChange|Snapshot|Deputy|Campaign|CampaignStep|AxisSummary|MinistrySummary|CurvePoint|ContradictionCount|LedgerCheckpoint|SigningKey|Explanation(Input|Exclusion))(Connection|Edge)?$/,
    SIGNED_IN,
  ],
  [
    /^(PageInfo|Permission|AsOfMoment|Progress|Explanation|EvidenceFile|Response|Person|DecisionDone|Overview|StatusCounts|ConfidenceCounts|MilestoneCounts|CoverageCounts|HistoryCounts)$/,
    SIGNED_IN,
  ],
  [/^(SearchHit|ExcerptPart)(Connection|Edge)?$/, SIGNED_IN],
  [/^(Comparison|Move(Connection|Edge|Counts)?|Trend)$/, SIGNED_IN],
];

/** What each visitor has to get of a field. @throws When the table has no row for it: what is not written is not open. */
export function expectedRow(field: string): Cell[] {
  const [type = ''] = field.split('.');
  const found = FIELDS[field] ?? OBJECTS.find(([types]) => types.test(type))?.[1];
  if (!found) throw new Error(`The access table has no row for ${field}`);
  return VISITORS.map((visitor) => found[visitor]);
}
