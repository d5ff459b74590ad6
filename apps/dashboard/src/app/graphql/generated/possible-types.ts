
      export type PossibleTypesResultData = {
  "possibleTypes": {
    "Node": [
      "Action",
      "ApiToken",
      "Axis",
      "Evidence",
      "LedgerEntry",
      "Milestone",
      "Ministry",
      "Person",
      "Plan",
      "Recommendation",
      "Report",
      "Update",
      "Verdict",
      "Viewer"
    ],
    "RecordVerdictResult": [
      "Refused",
      "VerdictRecorded",
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
    "Node": [
      "Action",
      "ApiToken",
      "Axis",
      "Evidence",
      "LedgerEntry",
      "Milestone",
      "Ministry",
      "Person",
      "Plan",
      "Recommendation",
      "Report",
      "Update",
      "Verdict",
      "Viewer"
    ],
    "RecordVerdictResult": [
      "Refused",
      "VerdictRecorded",
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
    