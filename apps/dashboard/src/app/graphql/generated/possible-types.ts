
      export type PossibleTypesResultData = {
  "possibleTypes": {
    "DiscussionResult": [
      "DiscussionChanged",
      "Refused",
      "VersionConflict"
    ],
    "Node": [
      "Action",
      "ApiToken",
      "Axis",
      "Evidence",
      "LedgerEntry",
      "LoggedRead",
      "Message",
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
    "DiscussionResult": [
      "DiscussionChanged",
      "Refused",
      "VersionConflict"
    ],
    "Node": [
      "Action",
      "ApiToken",
      "Axis",
      "Evidence",
      "LedgerEntry",
      "LoggedRead",
      "Message",
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
    