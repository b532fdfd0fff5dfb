/* Runs inside of the benchmark's page. */
(() => {
  const words = ['very negative', 'negative', 'neutral', 'positive', 'very positive'];
  const main = document.querySelector('main');

  function journeyOf(count) {
    const stages = [];
    for (let i = 0; i < count; i++) {
      if (i % 8 === 0) stages.push({title: `Stage ${stages.length + 1}`, steps: []});
      stages.at(-1).steps.push({
        title: `Step ${i + 1}`,
        emotion: ((i * 7) % 5) - 2,
        touchpoints: [`Shop ${i % 9}`, `Site ${i % 7}`],
      });
    }
    return {title: 'A long journey', stages};
  }

  const face = level => `<svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
    <circle cx="12" cy="12" r="10" fill="#fff" stroke="currentColor" stroke-width="2"/>
    <circle cx="9" cy="10" r="1.2"/><circle cx="15" cy="10" r="1.2"/>
    <path d="M8 15Q12 ${15 + level * 2} 16 15" fill="none" stroke="currentColor" stroke-width="2"/></svg>`;

  const plainStep = ({title, emotion, touchpoints}) =>
    `<div class="step"><h4>${title}</h4><div class="feeling">${face(emotion)}<span>${words[emotion + 2]}</span></div><ul>${touchpoints.map(name => `<li>${name}</li>`).join('')}</ul></div>`;

  const plainHtml = ({title, stages}) =>
    `<div class="plain"><h2>${title}</h2><div class="stages">${stages
      .map(
        stage =>
          `<div class="stage"><h3>${stage.title}</h3><div class="steps">${stage.steps.map(plainStep).join('')}</div></div>`,
      )
      .join('')}</div></div>`;

  /** Makes sure that layout is done for the whole box. */
  function layOut(box, scroller) {
    return box.offsetHeight + (scroller?.scrollWidth ?? 0);
  }

  /** Resolves when the next frame is painted. */
  const painted = () =>
    new Promise(resolve => {
      requestAnimationFrame(() => {
        const {port1, port2} = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(null);
      });
    });

  async function drawMap(journey) {
    const map = document.createElement('journey-map');
    main.append(map);
    map.data = journey;
    await map.updateComplete;
    layOut(main, map.shadowRoot.querySelector('.scroll'));
  }

  function drawPlain(html) {
    main.innerHTML = html;
    layOut(main, main.firstElementChild);
  }

  function drawStatic(html) {
    main.setHTMLUnsafe(html);
    layOut(main, main.firstElementChild.shadowRoot.querySelector('.scroll'));
  }

  /** Milliseconds until a drawing is laid out, and until it is on the screen. */
  async function time(draw) {
    const start = performance.now();
    await draw();
    const laidOut = performance.now() - start;
    await painted();
    return {laidOut, onScreen: performance.now() - start};
  }

  /** What the map draws as HTML with declarative shadow DOM, under a tag that nobody registers. */
  async function staticHtml(journey) {
    await drawMap(journey);
    const {shadowRoot} = main.firstElementChild;
    const css = shadowRoot.adoptedStyleSheets
      .flatMap(sheet => [...sheet.cssRules].map(rule => rule.cssText))
      .join('\n');
    const html = main
      .getHTML({shadowRoots: [shadowRoot]})
      // Lit's marks between parts are no part of what somebody would write by hand.
      .replace(/<!--.*?-->/gs, '')
      .replaceAll('journey-map', 'static-map')
      .replace(/<template shadowrootmode="open"[^>]*>/, open => `${open}<style>${css}</style>`);
    main.replaceChildren();
    return html;
  }

  async function rest() {
    main.replaceChildren();
    globalThis.gc?.();
    await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
  }

  /** What counts as seen; all three drawings must show it. */
  function countItems(root) {
    const text = root.textContent;
    return {
      steps: (text.match(/Step \d+/g) ?? []).length,
      chips: (text.match(/(Shop|Site) \d/g) ?? []).length,
    };
  }

  function mustShow(root, count, name) {
    const {steps, chips} = countItems(root);
    if (steps < count || chips < 2 * count) {
      throw new Error(`${name} shows ${steps} steps and ${chips} touchpoints of ${count} steps`);
    }
  }

  const median = values => values.toSorted((a, b) => a - b)[values.length >> 1];

  /** In another order each time: what was drawn before, and taken away, makes a drawing slower or faster. */
  function shuffle(list) {
    for (let i = list.length - 1; i > 0; i--) {
      const j = Math.floor(Math.random() * (i + 1));
      [list[i], list[j]] = [list[j], list[i]];
    }
    return list;
  }

  globalThis.measure = async (count, runs, warmUps) => {
    const journey = journeyOf(count);
    const plain = plainHtml(journey);
    const floor = await staticHtml(journey);
    const draw = {
      map: data => drawMap(data),
      plain: () => drawPlain(plain),
      floor: () => drawStatic(floor),
    };
    const names = Object.keys(draw);
    const times = {map: [], plain: [], floor: []};
    for (let run = -warmUps; run < runs; run++) {
      // In turn, so that a slow moment of the machine meets all alike.
      for (const name of shuffle([...names])) {
        const data = structuredClone(journey);
        await rest();
        const taken = await time(() => draw[name](data));
        mustShow(main.firstElementChild.shadowRoot ?? main, count, name);
        if (run >= 0) times[name].push(taken);
      }
    }
    await rest();
    const medians = key =>
      Object.fromEntries(names.map(name => [name, median(times[name].map(taken => taken[key]))]));
    return {steps: count, laidOut: medians('laidOut'), onScreen: medians('onScreen')};
  };
})();
