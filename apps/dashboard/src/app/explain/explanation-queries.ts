import type { ExplainedFragment } from '../graphql/generated/graphql.ts';
import { graphql } from '../graphql/generated/index.ts';

/** How a number was computed, as the panel shows it. */
export type ExplanationView = ExplainedFragment;
export type InputView = ExplanationView['inputs']['nodes'][number];
/** What an input is, when it can be opened. */
export type NodeView = InputView['node'];

export const explainStatuses = graphql(`
  query ExplainStatuses(
    $planCode: String!
    $asOf: AsOf
    $filter: ActionFilter
    $figure: StatusFigure!
    $language: Language!
  ) {
    plan(code: $planCode, asOf: $asOf) {
      overview(filter: $filter) {
        statuses {
          explain(figure: $figure) {
            ...Explained
          }
        }
      }
    }
  }

  fragment Explained on Explanation {
    value
    unit
    operation
    formula(language: $language)
    unknown(language: $language)
    outOf
    asOf
    moment {
      basis
    }
    inputs(first: 100) {
      totalCount
      nodes {
        label(language: $language)
        value
        weight
        node {
          ...ExplainedNode
        }
      }
    }
    excluded(first: 100) {
      totalCount
      nodes {
        label(language: $language)
        reason
        sentence(language: $language)
        node {
          ...ExplainedNode
        }
      }
    }
  }

  fragment ExplainedNode on Node {
    __typename
    id
    ... on Action {
      number
    }
    ... on Milestone {
      action {
        number
      }
    }
    ... on Recommendation {
      reference
    }
  }
`);

export const explainMilestones = graphql(`
  query ExplainMilestones(
    $planCode: String!
    $asOf: AsOf
    $filter: ActionFilter
    $figure: MilestoneFigure!
    $language: Language!
  ) {
    plan(code: $planCode, asOf: $asOf) {
      overview(filter: $filter) {
        milestones {
          explain(figure: $figure) {
            ...Explained
          }
        }
      }
    }
  }
`);

export const explainCoverage = graphql(`
  query ExplainCoverage($planCode: String!, $asOf: AsOf, $figure: CoverageFigure!, $language: Language!) {
    plan(code: $planCode, asOf: $asOf) {
      overview {
        coverage {
          explain(figure: $figure) {
            ...Explained
          }
        }
      }
    }
  }
`);

export const explainOverview = graphql(`
  query ExplainOverview(
    $planCode: String!
    $asOf: AsOf
    $filter: ActionFilter
    $figure: OverviewFigure!
    $language: Language!
  ) {
    plan(code: $planCode, asOf: $asOf) {
      overview(filter: $filter) {
        explain(figure: $figure) {
          ...Explained
        }
      }
    }
  }
`);

export const explainMeanProgress = graphql(`
  query ExplainMeanProgress($planCode: String!, $asOf: AsOf, $filter: ActionFilter, $language: Language!) {
    plan(code: $planCode, asOf: $asOf) {
      overview(filter: $filter) {
        progress {
          explain {
            ...Explained
          }
        }
      }
    }
  }
`);

export const explainProgress = graphql(`
  query ExplainProgress($planCode: String!, $asOf: AsOf, $number: Int!, $language: Language!) {
    plan(code: $planCode, asOf: $asOf) {
      action(number: $number) {
        progress {
          explain {
            ...Explained
          }
        }
      }
    }
  }
`);

export const explainDays = graphql(`
  query ExplainDays($planCode: String!, $asOf: AsOf, $number: Int!, $figure: MilestoneDays!, $language: Language!) {
    plan(code: $planCode, asOf: $asOf) {
      action(number: $number) {
        milestones(first: 100) {
          nodes {
            explain(figure: $figure) {
              ...Explained
            }
          }
        }
      }
    }
  }
`);

export const explainTrend = graphql(`
  query ExplainTrend(
    $planCode: String!
    $asOf: AsOf
    $from: AsOf!
    $to: AsOf
    $share: Share!
    $among: TrendFilter
    $figure: TrendFigure!
    $language: Language!
  ) {
    plan(code: $planCode, asOf: $asOf) {
      comparison(from: $from, to: $to) {
        trend(share: $share, filter: $among) {
          explain(figure: $figure) {
            ...Explained
          }
        }
      }
    }
  }
`);

export const explainMoves = graphql(`
  query ExplainMoves(
    $planCode: String!
    $asOf: AsOf
    $from: AsOf!
    $to: AsOf
    $whose: MoveFilter
    $figure: MoveFigure!
    $language: Language!
  ) {
    plan(code: $planCode, asOf: $asOf) {
      comparison(from: $from, to: $to) {
        counts(filter: $whose) {
          explain(figure: $figure) {
            ...Explained
          }
        }
      }
    }
  }
`);
