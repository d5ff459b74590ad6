import { graphql } from '../graphql/generated/index.ts';

/** What giving a milestone another date would do to those who wait for it. */
export const impactQuery = graphql(`
  query ForecastImpact($id: ID!, $forecast: PreciseDate!, $language: Language!) {
    node(id: $id) {
      id
      ... on Milestone {
        impact(forecast: $forecast) {
          rule(language: $language)
          dependentCount
          effects(first: 20) {
            totalCount
            nodes {
              kind
              days
              daysAdded
              isDirect
              milestone {
                id
                title
              }
              action {
                plan {
                  id
                  code
                }
                ...NeedEnd
              }
            }
          }
        }
      }
    }
  }
`);
