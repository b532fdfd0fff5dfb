import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fromCSV} from '../../src/core.js';
import {lanesByStage, lanesOf, nothing, plan, workOf, type ReadMap} from './tree.js';

function read(text: string, lang = 'en'): ReadMap {
  const {journey = nothing, problems} = fromCSV(text, {lang});
  const said = problems.map(({severity, code, place}) => `${severity} ${code} at ${place}`);
  return {journey, problems, said};
}

const rows = (...lines: string[]) => lines.join('\r\n') + '\r\n';

describe('a wide sheet', () => {
  it('from French Excel has semicolons, decimal commas, a mark and breaks in cells', () => {
    const map = read(
      rows(
        '\ufeffÉtapes;Recherche;Recherche;Achat;Retour',
        'Actions;Cherche;Compare;Paie;Renvoie',
        'Émotion;0,5;"-1,5: perdue";1;-2',
        'Irritants;;"Trop de choix\nPrix ""barrés""";;"Étiquette; à imprimer"',
        'Points de contact;Site, Google;Site;Boutique;Poste',
      ),
      'fr',
    );
    assert.deepEqual(plan(map), [
      ['Recherche', ['Cherche', 'Compare']],
      ['Achat', ['Paie']],
      ['Retour', ['Renvoie']],
    ]);
    assert.deepEqual(lanesOf(map.journey.stages[0]!.steps[1]), {
      emotion: {value: -1.5, label: 'perdue'},
      touchpoints: [{name: 'Site'}],
      painPoints: [{text: 'Trop de choix'}, {text: 'Prix "barrés"'}],
    });
    assert.deepEqual(
      map.journey.stages[2]!.steps[0]!.painPoints?.map(({text}) => text),
      ['Étiquette', 'à imprimer'],
    );
    assert.deepEqual(map.said, []);
  });

  it('from Google Sheets may have a title, persona and owner above, and empty rows and columns', () => {
    const map = read(
      rows(
        ',Returning a parcel,,,',
        ',,,,',
        ',Persona:,"Ada, 34",,',
        ',Owner,Service team,,',
        ',Read in the team,,,',
        ',,,,',
        ',Phase,Decide,Send,Wait',
        ',Feelings,neutral,😡,+',
        ',Barriers,,Where is the label?,n/a',
      ),
    );
    const {title, owner, description, personas} = map.journey;
    assert.deepEqual(
      [title, owner, description],
      ['Returning a parcel', 'Service team', 'Read in the team'],
    );
    assert.deepEqual(
      personas.map(({name, role}) => [name, role]),
      [['Ada', '34']],
    );
    assert.deepEqual(lanesByStage(map), [
      {emotion: {value: 0}},
      {emotion: {value: -2}, painPoints: [{text: 'Where is the label?'}]},
      {emotion: {value: 1}},
    ]);
  });

  it('from Numbers has tabs', () => {
    const map = read('\tBuy\tUse\nTouchpoints\tShop, Web\tApp\nNeeds\thelp; rest\t\n');
    assert.deepEqual(lanesByStage(map), [
      {needs: [{text: 'help'}, {text: 'rest'}], touchpoints: [{name: 'Shop'}, {name: 'Web'}]},
      {touchpoints: [{name: 'App'}]},
    ]);
  });

  it('as whiteboards export them has cells of many lines and lanes of its own', () => {
    const map = read(
      rows(
        'User journey,Awareness,Consideration',
        'User goals,"Know what there is\n\nSpend little",Be sure',
        'Process,"1. Ad\n2. Search","1. Compare"',
        'Experience,Good,Bad',
        'Ideas / Opportunities,"• Shorter form\n• Call back",',
      ),
    );
    assert.deepEqual(lanesOf(map.journey.stages[0]), {
      needs: [{text: 'Know what there is'}, {text: 'Spend little'}],
      opportunities: [{text: 'Shorter form'}, {text: 'Call back'}],
      cells: {Process: [{text: '1. Ad'}, {text: '2. Search'}], Experience: [{text: 'Good'}]},
    });
    assert.deepEqual(map.said, [
      'hint own-lane at row 3, column 1',
      'hint own-lane at row 4, column 1',
    ]);
  });

  it('may be turned, with the lanes as columns', () => {
    const map = read(rows(',Emotion,Pains', 'A,1,queue', 'B,-1,noise'));
    assert.deepEqual(lanesByStage(map), [
      {emotion: {value: 1}, painPoints: [{text: 'queue'}]},
      {emotion: {value: -1}, painPoints: [{text: 'noise'}]},
    ]);
    assert.deepEqual(map.said, ['hint transposed at row 1, column 1']);
  });

  it('stays wide when stages are called as lanes are', () => {
    const map = read(rows('Stages,Need,Support', 'Emotion,1,2', 'Pains,a,b', 'Channels,c,d'));
    assert.deepEqual(
      plan(map).map(([title]) => title),
      ['Need', 'Support'],
    );
  });

  it('stays wide when its stages are numbered', () => {
    for (const head of ['Stage,Stage 1,Stage 2', ',Phase A,Phase B', 'Étape,Étape A,Étape B'])
      assert.deepEqual(
        plan(read(rows(head, 'Emotion,1,2'))).map(([title]) => title),
        head.split(',').slice(1),
      );
  });
});

describe('a long sheet', () => {
  const long = rows(
    'stage,step,emotion,touchpoints,pain points,description,duration,personas,weather',
    'Plan,Search,-1,Google,slow,looks around,2 h,Ada,rain',
    'Plan,Search,-1,Google,dear,looks around,2 h,Ada,',
    ',Book,1.5,Site,,,,,',
    'Go,,2,,,the whole way,,,',
    ',Ride,,Bus,,,,"Ada, Tom",sun',
  );

  it('has a row for each step, and more rows where there are more items', () => {
    const map = read(long);
    assert.deepEqual(plan(map), [
      ['Plan', ['Search', 'Book']],
      ['Go', ['Ride']],
    ]);
    const [first, second] = map.journey.stages;
    assert.deepEqual(lanesOf(first!.steps[0]), {
      emotion: {value: -1},
      touchpoints: [{name: 'Google'}],
      painPoints: [{text: 'slow'}, {text: 'dear'}],
      description: 'looks around',
      duration: '2 h',
      personas: ['Ada'],
      cells: {weather: [{text: 'rain'}]},
    });
    assert.deepEqual(lanesOf(second), {emotion: {value: 2}, description: 'the whole way'});
    assert.deepEqual(
      map.journey.personas.map(({name}) => name),
      ['Ada', 'Tom'],
    );
    assert.deepEqual(map.said, [
      'hint transposed at row 1, column 1',
      'hint own-lane at row 1, column 9',
    ]);
  });

  it('goes on below merged cells', () => {
    const map = read(rows('Stage,Step,Pains', 'A,x,p', ',,q', ',y,r', ',,s'));
    assert.deepEqual(
      map.journey.stages[0]!.steps.map(({painPoints}) => painPoints?.map(({text}) => text)),
      [
        ['p', 'q'],
        ['r', 's'],
      ],
    );
  });

  it('is known in French, with its columns in any order', () => {
    const map = read(
      rows(
        'Irritants;Phase;Durée;Étape;Ressenti',
        'lent;Avant;2 jours;Cherche;-0,5',
        ';Après;;Attend;1',
      ),
      'fr',
    );
    assert.deepEqual(plan(map), [
      ['Avant', ['Cherche']],
      ['Après', ['Attend']],
    ]);
    assert.deepEqual(lanesOf(map.journey.stages[0]!.steps[0]), {
      emotion: {value: -0.5},
      painPoints: [{text: 'lent'}],
      duration: '2 jours',
    });
  });

  it('takes a lane’s word for steps where there is no better', () => {
    assert.deepEqual(plan(read('Étape;Action;Émotion\nA;x;1\nA;y;2', 'fr')), [['A', ['x', 'y']]]);
    const map = read('Phase;Étape;Action;Émotion\nA;x;clique;1', 'fr');
    assert.deepEqual(map.journey.stages[0]!.steps[0]!.actions, [{text: 'clique'}]);
  });

  it('keeps actions a lane where each stage has one row', () => {
    const map = read(rows('Stage,Actions,Emotion', 'A,x,1', 'B,y,2'));
    assert.deepEqual(lanesByStage(map), [
      {emotion: {value: 1}, actions: [{text: 'x'}]},
      {emotion: {value: 2}, actions: [{text: 'y'}]},
    ]);
  });

  it('may name stages alone, or steps alone', () => {
    for (const word of ['Stage', 'Step']) {
      const map = read(rows(`${word},Emotion,Pains`, 'A,1,p', 'A,,q', 'B,2,'));
      assert.deepEqual(plan(map), [
        ['A', []],
        ['B', []],
      ]);
      assert.equal(map.journey.stages[0]!.painPoints?.length, 2);
    }
  });

  it('has a stage again when it comes back later', () => {
    const map = read(rows('Stage,Step,Emotion', 'Call,a,1', 'Wait,b,1', 'Call,c,1'));
    assert.deepEqual(
      plan(map).map(([title]) => title),
      ['Call', 'Wait', 'Call'],
    );
  });

  it('stays long when stages are called as lanes are', () => {
    const map = read(rows('Stage,Step,Emotion', 'Need,a,1', 'Support,b,1'));
    assert.deepEqual(plan(map), [
      ['Need', ['a']],
      ['Support', ['b']],
    ]);
  });

  it('has a column of emotions for each persona', () => {
    const map = read(rows('Stage,Step,Emotion – Lea,Emotion – Tom', 'A,x,1,-1', 'A,y,,2'));
    assert.deepEqual(
      map.journey.stages[0]!.steps.map(({emotions}) => ({...emotions})),
      [{Lea: {value: 1}, Tom: {value: -1}}, {Tom: {value: 2}}],
    );
  });

  it('says which of two emotions or descriptions of a step is left out', () => {
    const map = read(rows('Stage,Step,Emotion,Description', 'A,x,1,one', 'A,x,2,two'));
    assert.equal(map.journey.stages[0]!.steps[0]!.description, 'one');
    assert.deepEqual(map.said.slice(1), [
      'warning unclear at row 3, column 3',
      'warning unclear at row 3, column 4',
    ]);
  });

  it('knows moments of truth by yes and no', () => {
    const map = read(rows('Stage,Step,Emotion,Moment of truth', 'A,x,1,yes', 'A,y,1,no'));
    assert.deepEqual(
      map.journey.stages[0]!.steps.map(({momentOfTruth}) => momentOfTruth),
      [true, undefined],
    );
  });
});

describe('emotions in a sheet', () => {
  it('are on the scale that stands behind their name', () => {
    for (const text of ['Stage,Emotion (1–5),Pains\nA,5,x', ',A\nEmotion (1-5),5\nPains,x']) {
      const map = read(text);
      assert.deepEqual(map.journey.emotionScale, {min: 1, max: 5});
      assert.deepEqual(map.journey.stages[0]!.emotion, {value: 5});
    }
  });

  it('outside of −2…2 are a problem that names them, and are not converted', () => {
    const {journey, problems} = read('Stage,Step,Satisfaction\nA,x,3\nA,y,5');
    assert.equal(journey.emotionScale, undefined);
    assert.deepEqual(
      problems.slice(1).map(({severity, found, place}) => [severity, found, place]),
      [
        ['warning', '3', 'row 2, column 3'],
        ['warning', '5', 'row 3, column 3'],
      ],
    );
  });
});

describe('the cells of a file', () => {
  const small = 'Stages,A,B\nPains,x,"y, z"\n';
  const wanted = lanesByStage(read(small));

  it('are found with any sign between them and any ends of lines', () => {
    for (const [from, to] of [
      [',', ';'],
      [',', '\t'],
      ['\n', '\r\n'],
      ['\n', '\r'],
    ] as const)
      assert.deepEqual(
        lanesByStage(read(small.replaceAll(from, to).replace(`y${to} z`, 'y, z'))),
        wanted,
      );
    assert.deepEqual(lanesByStage(read('\ufeff' + small.trim())), wanted);
  });

  it('are parted by the sign that Excel names in the first line', () => {
    assert.deepEqual(lanesByStage(read('sep=;\r\nStages;A;B\r\nPains;x;y, z\r\n')), wanted);
  });

  it('are parted by commas though sentences have semicolons, and the other way round', () => {
    const map = read(rows('Stages,A,B', 'Pains,slow; dear,x', 'Needs,a; b', 'Thoughts,c; d; e'));
    assert.equal(map.journey.stages[0]!.painPoints?.length, 2);
    const other = read(
      rows('Stages;A', 'Pains;one, two, three, four', 'Needs;five, six, seven, eight'),
    );
    assert.deepEqual(plan(other), [['A', []]]);
  });

  it('may have spaces around their quotation marks', () => {
    assert.deepEqual(lanesByStage(read('Stages, A, B\nPains, "x" , "y, z"\n')), wanted);
  });

  it('keep quotation marks that nobody has doubled', () => {
    const map = read('Stages,A,B\nPains,"Said "no" twice",5" screen\n');
    assert.deepEqual(lanesByStage(map), [
      {painPoints: [{text: 'Said "no" twice'}]},
      {painPoints: [{text: '5" screen'}]},
    ]);
    assert.deepEqual(map.said, []);
  });

  it('are all there though a quotation mark is never closed', () => {
    const map = read('Stages,A,B\nPains,"x,y\nEmotion,1,"2"\n');
    assert.deepEqual(lanesByStage(map), [
      {emotion: {value: 1}, painPoints: [{text: 'x'}]},
      {emotion: {value: 2}, painPoints: [{text: 'y'}]},
    ]);
    assert.deepEqual(map.said, ['warning unclear at line 2']);
  });

  it('lose the apostrophe that keeps a spreadsheet from reckoning, and no other', () => {
    const map = read(`Stages,A\nNotes,"'=1+1"\nThoughts,"'quoted'"\nNeeds,"''=x"\n`);
    assert.deepEqual(lanesByStage(map), [
      {
        thoughts: [{text: "'quoted'"}],
        needs: [{text: "'=x"}],
        notes: [{text: '=1+1'}],
      },
    ]);
  });

  it('are counted as a spreadsheet does, with what is skipped', () => {
    const map = read('Title\n\n,A,B\nPains,"two\nlines",x\n\nEmotion,y,1\n');
    assert.deepEqual(map.said, ['error expected at row 6, column 2']);
  });
});

describe('what is no sheet', () => {
  it('is named as such', () => {
    for (const text of ['', '\ufeff', 'hello', 'a,b', '\n\n', ',,,', '"', '{"stages": []}'])
      assert.deepEqual(
        read(text).said.filter(one => !one.startsWith('warning')),
        ['error expected at undefined'],
        text,
      );
  });
});

describe('a flood of signs in CSV', () => {
  const n = 250_000;
  const floods: [name: string, text: string][] = [
    ...[
      '"',
      ',',
      ';',
      '\t',
      '\n',
      '\r',
      ' ',
      "'",
      '"a',
      ',"',
      '"",',
      ' "',
      '"\n',
      '" ',
      'a ',
      ',a',
      '=',
      'sep=;\n',
    ].map((sign): [string, string] => [sign, sign.repeat(Math.ceil((4 * n) / sign.length))]),
    ['rows', ',A,B\n' + 'Pains,x,y\n'.repeat(n / 10)],
    ['lanes', ',A,B\n' + Array.from({length: n / 10}, (_, i) => `l${i},x,y`).join('\n')],
    [
      'steps',
      'stage,step,emotion\n' + Array.from({length: n / 10}, (_, i) => `S,s${i},1`).join('\n'),
    ],
    [
      'one step',
      'stage,step,pains\n' + Array.from({length: n / 10}, (_, i) => `S,s,p${i}`).join('\n'),
    ],
    ['lines', `,A\nPains,"${'x\n'.repeat(n)}"`],
  ];
  for (const [name, text] of floods) {
    it(`takes no longer than it is long: ${JSON.stringify(name)}`, () => {
      const seconds = workOf(() => fromCSV(text));
      assert.ok(seconds < 5, `${seconds} s`);
    });
  }
});
