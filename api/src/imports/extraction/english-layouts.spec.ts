import { extractFrom, rowsOf } from '../../../test/extracted-rows';

/** What stands in the document, and its actions: number, title, when, who; "?" where a person must look. */
const LAYOUTS: [name: string, text: string, rows: string[]][] = [
  [
    "a committee's action tracker",
    `
      Audit and Governance Committee – Action Tracker

      Ref | Action | Owner | Due | Status
      AG1 | Circulate the revised risk register to all members | Head of Internal Audit | 31/03/2021 | Complete
      AG2 | Report back on procurement waivers | Director of Finance | June 2021 | In progress
      AG3 | Arrange training for new members | Democratic Services Manager | TBC | Not started
    `,
    [
      'AG1 · Circulate the revised risk register to all members · 2021-03-31 · Head of Internal Audit',
      'AG2 · Report back on procurement waivers · 2021-06-30 · Director of Finance',
      'AG3 · Arrange training for new members · tbd · Democratic Services Manager',
    ],
  ],
  [
    'audit recommendations with revised dates',
    `
      Internal Audit Recommendations – follow up

      Recommendation | Priority | Management response | Responsible officer | Target date | Revised date | Progress
      Introduce a formal reconciliation of the payroll suspense account | High | Agreed. Monthly reconciliation will be introduced. | Payroll Manager | 31 March 2022 | 30 June 2022 | Reconciliation drafted, awaiting sign off
      Review user access annually | Medium | Agreed | Head of ICT | Completed |  | Completed
    `,
    [
      'Introduce a formal reconciliation of the payroll suspense account · 2022-06-30 · Payroll Manager',
      'Review user access annually · – · Head of ICT',
    ],
  ],
  [
    'what, who, when and a colour',
    `
      Improvement Plan

      What | Who | When | RAG | Comments
      Publish the updated complaints policy | Head of Customer Services | Sept 2022 | Green | Drafted
      Train all front-line staff | HR Business Partner | by end of March 2023 | Amber |
      Establish a residents' panel | Director of Housing | Ongoing | Green | First meeting held
    `,
    [
      'Publish the updated complaints policy · 2022-09-30 · Head of Customer Services',
      'Train all front-line staff · 2023-03-31 · HR Business Partner',
      "Establish a residents' panel · ongoing · Director of Housing",
    ],
  ],
  [
    'a Markdown table',
    `
      # Action plan

      | No | Recommendation | Agreed action | Responsible | Deadline |
      |---|---|---|---|---|
      | 1 | Strengthen controls over petty cash | Introduce monthly checks | Finance Manager | 30 September 2023 |
      | 2 | Update the asset register | Full stocktake to be carried out | Estates Manager | Q4 2023 |
    `,
    [
      '1 · Introduce monthly checks · 2023-09-30 · Finance Manager',
      '2 · Full stocktake to be carried out · 2023-12-31 · Estates Manager',
    ],
  ],
  [
    'recommendations over several actions',
    `
      Corporate Peer Challenge Action Plan

      Recommendation | Action | Lead | Timescale | Progress/Update
      1. Develop a longer-term vision | Hold workshops with partners to shape the vision | Chief Executive | Summer 2023 | Complete – vision adopted by Council in July
       | Publish the vision on the website | Head of Communications | Sept 2023 | In progress
      2. Strengthen scrutiny | Commission external review of scrutiny | Monitoring Officer | By end of Q4 2023/24 | Not started
    `,
    [
      'Hold workshops with partners to shape the vision · 2023-08-31 · Chief Executive',
      'Publish the vision on the website · 2023-09-30 · Head of Communications',
      'Commission external review of scrutiny · 2024-03-31 · Monitoring Officer · ?',
    ],
  ],
];

describe('a plan in English', () => {
  it.each(LAYOUTS)('%s', async (_name, text, rows) => {
    expect(rowsOf(await extractFrom(text))).toEqual(rows);
  });
});
