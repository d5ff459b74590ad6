
      export type PossibleTypesResultData = {
  "possibleTypes": {
    "CalendarResult": [
      "CalendarChanged",
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
      "Calendar",
      "Evidence",
      "LedgerEntry",
      "LoggedRead",
      "Mail",
      "Milestone",
      "Ministry",
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
    "CalendarResult": [
      "CalendarChanged",
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
      "Calendar",
      "Evidence",
      "LedgerEntry",
      "LoggedRead",
      "Mail",
      "Milestone",
      "Ministry",
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
    