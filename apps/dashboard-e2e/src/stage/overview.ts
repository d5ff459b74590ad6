/** The figures of the overview, as the API gives them. */
export const OVERVIEW = `
  query Overview($planCode: String!) {
    plan(code: $planCode) {
      overview {
        statuses { total }
        milestones { late }
        contradictions(first: 100) { nodes { count } }
        coverage { orphan answered }
        byAxis(first: 100) { nodes { axis { number title } statuses { total } } }
        byMinistry(first: 100) { nodes { ministry { code } statuses { total } } }
        curve(last: 100) { nodes { planned replanned done } }
      }
    }
  }
`;

interface List<Node> {
  nodes: Node[];
}

/** What it answers. */
export interface OverviewFigures {
  plan: {
    overview: {
      statuses: { total: number };
      milestones: { late: number };
      contradictions: List<{ count: number }>;
      coverage: { orphan: number; answered: number };
      byAxis: List<{ axis: { number: number; title: string }; statuses: { total: number } }>;
      byMinistry: List<{ ministry: { code: string } | null; statuses: { total: number } }>;
      curve: List<{ planned: number | null; replanned: number | null; done: number | null }>;
    };
  };
}
