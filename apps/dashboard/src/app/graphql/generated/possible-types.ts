
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
    "DependencyResult": [
      "DependencyChanged",
      "DependencyCycle",
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
      "Dependency",
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
    ],
    "WatchResult": [
      "Refused",
      "VersionConflict",
      "WatchChanged"
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
    "DependencyResult": [
      "DependencyChanged",
      "DependencyCycle",
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
      "Dependency",
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
    ],
    "WatchResult": [
      "Refused",
      "VersionConflict",
      "WatchChanged"
    ]
  }
};
      export default result;
    