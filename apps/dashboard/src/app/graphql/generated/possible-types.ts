
      export type PossibleTypesResultData = {
  "possibleTypes": {
    "BlockerResult": [
      "BlockerChanged",
      "Refused",
      "VersionConflict"
    ],
    "DecisionResult": [
      "DecisionChanged",
      "Refused",
      "VersionConflict"
    ],
    "Node": [
      "Action",
      "ApiToken",
      "Axis",
      "Blocker",
      "Decision",
      "Evidence",
      "LedgerEntry",
      "LoggedRead",
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
    "BlockerResult": [
      "BlockerChanged",
      "Refused",
      "VersionConflict"
    ],
    "DecisionResult": [
      "DecisionChanged",
      "Refused",
      "VersionConflict"
    ],
    "Node": [
      "Action",
      "ApiToken",
      "Axis",
      "Blocker",
      "Decision",
      "Evidence",
      "LedgerEntry",
      "LoggedRead",
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
    