/** Journeys that several stories draw. */

export const moving = {
  title: 'Moving to another flat',
  stages: [
    {
      title: 'Give notice',
      group: 'Before',
      goal: 'Leave on time',
      touchpoints: ['Landlord'],
      steps: [
        {
          title: 'Reads the contract',
          emotion: {value: -0.5, label: 'unsure'},
          thoughts: ['Three months, or four?'],
          departments: ['Letting'],
        },
        {
          title: 'Sends the letter',
          duration: 'P2D',
          emotion: 0.5,
          touchpoints: ['Post'],
          departments: ['Letting', 'Accounts'],
        },
      ],
    },
    {
      title: 'Move',
      group: 'The day',
      steps: [
        {
          title: 'Packs',
          emotion: -1,
          painPoints: [{text: 'Too few boxes', severity: 'medium'}],
          opportunities: [{text: 'Lend boxes', impact: 'high', effort: 'low'}],
        },
        {
          title: 'Hands over the keys',
          momentOfTruth: true,
          emotion: {value: 2, label: 'relieved'},
          touchpoints: ['Caretaker'],
          departments: ['Accounts'],
        },
      ],
    },
    {title: 'Settle accounts', emotion: 0, touchpoints: ['Portal']},
  ],
};

/** Two people and several lanes: something to choose from. */
export const borrowing = {
  title: 'Borrowing a book',
  personas: [
    {id: 'mira', name: 'Mira Okafor', role: 'reads on the train'},
    {id: 'tom', name: 'Tom Brandt', role: 'reads to his children'},
  ],
  stages: [
    {
      title: 'Look',
      steps: [
        {
          title: 'Searches the catalogue',
          emotions: {mira: 0.5, tom: -1},
          thoughts: ['Which branch has the book?'],
          touchpoints: ['Catalogue'],
        },
        {
          title: 'Goes to the shelf',
          emotions: {mira: 1, tom: 0.5},
          touchpoints: ['Shelf plan'],
          painPoints: [{text: 'The book is not in its place', severity: 'medium'}],
        },
      ],
    },
    {
      title: 'Borrow',
      steps: [
        {
          title: 'Scans the card',
          emotions: {mira: 1.5, tom: {value: -1.5, label: 'hurried'}},
          needs: [{text: 'A hand for each child', personas: ['tom']}],
          touchpoints: ['Terminal'],
        },
      ],
    },
    {
      title: 'Give back',
      steps: [
        {
          title: 'Is reminded',
          emotions: {mira: -0.5, tom: -1},
          thoughts: ['Already?'],
          touchpoints: ['E-mail'],
        },
        {
          title: 'Drops the book in',
          emotions: {mira: 0.5, tom: 1},
          touchpoints: ['Night box'],
        },
      ],
    },
  ],
};

/** More than fits into most windows, in width and in height. */
export const long = {
  title: 'A year with an electricity supplier',
  stages: ['Choose', 'Sign', 'Move in', 'Use', 'Pay', 'Ask', 'Complain', 'Renew'].map(
    (title, s) => ({
      title,
      steps: ['Before', 'Meanwhile', 'After'].map((when, i) => ({
        title: `${when}: ${title.toLowerCase()}`,
        emotion: [1, -0.5, 0.5, -1.5, 2][(s * 3 + i) % 5],
        thoughts: [`What does it take to ${title.toLowerCase()}?`],
        touchpoints: [['Website', 'Letter', 'Hotline'][i]],
        painPoints: i === 1 ? ['Nobody says how long it takes'] : [],
      })),
    }),
  ),
};

/** What is wrong with it is named in the note; the rest is drawn. */
export const faulty = {
  title: 'Renting a flat',
  stages: [
    {
      title: 'Search',
      steps: [
        {title: 'Reads the listings', emotion: 0.5, touchpoints: ['Portal', 'Agency window']},
        {title: 'Writes to the agent', emotion: 'it depends', touchpoints: ['Form', 42, 'E-mail']},
      ],
    },
    {
      title: 'Contract',
      steps: [
        {title: 'Hands in the papers', emotion: -1.5},
        {title: 'Gets the keys', emotion: 7},
      ],
    },
  ],
};
