
      export type PossibleTypesResultData = {
  "possibleTypes": {
    "AccountResult": [
      "AccountChanged",
      "Refused",
      "VersionConflict"
    ],
    "BlockerResult": [
      "BlockerChanged",
      "Refused",
      "VersionConflict"
    ],
    "CalendarResult": [
      "CalendarChanged",
      "Refused",
      "VersionConflict"
    ],
    "CampaignResult": [
      "CampaignChanged",
      "Refused",
      "VersionConflict"
    ],
    "DecisionResult": [
      "DecisionChanged",
      "Refused",
      "VersionConflict"
    ],
    "DeputyResult": [
      "DeputyChanged",
      "Refused",
      "VersionConflict"
    ],
    "DiscussionResult": [
      "DiscussionChanged",
      "Refused",
      "VersionConflict"
    ],
    "DraftResult": [
      "DraftKept",
      "Refused",
      "VersionConflict"
    ],
    "InvitationResult": [
      "InvitationChanged",
      "Refused",
      "VersionConflict"
    ],
    "MailPreferencesResult": [
      "MailPreferencesSet",
      "Refused",
      "VersionConflict"
    ],
    "Node": [
      "Action",
      "ApiToken",
      "Axis",
      "Blocker",
      "Calendar",
      "Campaign",
      "Decision",
      "Deputy",
      "Evidence",
      "Invitation",
      "LedgerEntry",
      "LoggedRead",
      "Mail",
      "Message",
      "Milestone",
      "Ministry",
      "OwnRole",
      "Person",
      "Plan",
      "Recommendation",
      "Report",
      "Session",
      "Snapshot",
      "Update",
      "Verdict",
      "Viewer"
    ],
    "RecordVerdictResult": [
      "Refused",
      "VerdictRecorded",
      "VersionConflict"
    ],
    "SendMailAgainResult": [
      "MailSentAgain",
      "Refused",
      "VersionConflict"
    ],
    "SessionsResult": [
      "Refused",
      "SessionsEnded",
      "VersionConflict"
    ],
    "TakeSnapshotResult": [
      "Refused",
      "SnapshotTaken",
      "VersionConflict"
    ],
    "TokenResult": [
      "Refused",
      "TokenChanged",
      "VersionConflict"
    ],
    "UpdateResult": [
      "Refused",
      "UpdateAccepted",
      "VersionConflict"
    ]
  }
};
      const result: PossibleTypesResultData = {
  "possibleTypes": {
    "AccountResult": [
      "AccountChanged",
      "Refused",
      "VersionConflict"
    ],
    "BlockerResult": [
      "BlockerChanged",
      "Refused",
      "VersionConflict"
    ],
    "CalendarResult": [
      "CalendarChanged",
      "Refused",
      "VersionConflict"
    ],
    "CampaignResult": [
      "CampaignChanged",
      "Refused",
      "VersionConflict"
    ],
    "DecisionResult": [
      "DecisionChanged",
      "Refused",
      "VersionConflict"
    ],
    "DeputyResult": [
      "DeputyChanged",
      "Refused",
      "VersionConflict"
    ],
    "DiscussionResult": [
      "DiscussionChanged",
      "Refused",
      "VersionConflict"
    ],
    "DraftResult": [
      "DraftKept",
      "Refused",
      "VersionConflict"
    ],
    "InvitationResult": [
      "InvitationChanged",
      "Refused",
      "VersionConflict"
    ],
    "MailPreferencesResult": [
      "MailPreferencesSet",
      "Refused",
      "VersionConflict"
    ],
    "Node": [
      "Action",
      "ApiToken",
      "Axis",
      "Blocker",
      "Calendar",
      "Campaign",
      "Decision",
      "Deputy",
      "Evidence",
      "Invitation",
      "LedgerEntry",
      "LoggedRead",
      "Mail",
      "Message",
      "Milestone",
      "Ministry",
      "OwnRole",
      "Person",
      "Plan",
      "Recommendation",
      "Report",
      "Session",
      "Snapshot",
      "Update",
      "Verdict",
      "Viewer"
    ],
    "RecordVerdictResult": [
      "Refused",
      "VerdictRecorded",
      "VersionConflict"
    ],
    "SendMailAgainResult": [
      "MailSentAgain",
      "Refused",
      "VersionConflict"
    ],
    "SessionsResult": [
      "Refused",
      "SessionsEnded",
      "VersionConflict"
    ],
    "TakeSnapshotResult": [
      "Refused",
      "SnapshotTaken",
      "VersionConflict"
    ],
    "TokenResult": [
      "Refused",
      "TokenChanged",
      "VersionConflict"
    ],
    "UpdateResult": [
      "Refused",
      "UpdateAccepted",
      "VersionConflict"
    ]
  }
};
      export default result;
    