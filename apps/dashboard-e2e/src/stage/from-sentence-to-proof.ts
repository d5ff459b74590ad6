/** From each sentence of the report to the actions that carry it, their evidence, updates and ledger entries. */
export const FROM_SENTENCE_TO_PROOF = `
  query FromSentenceToProof($planCode: String!) {
    plan(code: $planCode) {
      report {
        recommendations(first: 100) {
          nodes {
            text
            actions(first: 5) {
              nodes {
                action {
                  number
                  evidence(first: 20) { nodes { title url milestone { title } } }
                  updates(first: 1) { nodes { id narrative author { displayName } } }
                  history(first: 5) {
                    nodes { sequence operation leafHash actor { displayName } update { id } }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
`;

interface List<Node> {
  nodes: Node[];
}

/** What it answers. */
export interface SentenceToProof {
  plan: { report: { recommendations: List<{ text: string; actions: List<{ action: ProvedAction }> }> } };
}

interface ProvedAction {
  number: number;
  evidence: List<{ title: string; url: string; milestone: { title: string } | null }>;
  updates: List<{ id: string; narrative: string; author: { displayName: string } }>;
  history: List<{
    sequence: number;
    operation: string;
    leafHash: string;
    actor: { displayName: string } | null;
    update: { id: string } | null;
  }>;
}
