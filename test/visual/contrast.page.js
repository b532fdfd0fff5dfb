/** In the page: what of a map is to be seen, with its colours. Texts are measured against the picture, drawings against what they stand on. */
{
  const context = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  const known = new Map();

  /** A colour of CSS as red, green, blue and alpha, 0…255. */
  const parse = color => {
    if (!known.has(color)) {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
      known.set(color, [...context.getImageData(0, 0, 1, 1).data]);
    }
    return known.get(color);
  };

  const outer = node => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host ?? null;

  const mix = ([r, g, b, a], under, opacity = 1) => {
    const part = (a / 255) * opacity;
    return [r, g, b].map((value, i) => value * part + under[i] * (1 - part));
  };

  /** What the elements around an element make of it: whether it is seen, how much, and on what it stands. */
  let found = new Map();
  const look = element => {
    if (!element) return {isSeen: true, opacity: 1, ground: parse('Canvas').slice(0, 3)};
    if (!found.has(element)) {
      const around = look(outer(element));
      const {visibility, display, opacity, backgroundColor} = getComputedStyle(element);
      const hasSize = display === 'contents' || element.offsetHeight !== 0;
      found.set(element, {
        isSeen: around.isSeen && visibility === 'visible' && hasSize,
        opacity: around.opacity * opacity,
        ground: mix(parse(backgroundColor), around.ground),
      });
    }
    return found.get(element);
  };
  const isSeen = element => look(element).isSeen;
  const opacityOf = element => look(element).opacity;
  const groundOf = element => look(element).ground;

  const path = element => {
    const {localName, classList, parentElement} = element;
    const own = [localName, ...classList].join('.');
    return parentElement && !classList.length ? `${path(parentElement)} > ${own}` : own;
  };

  /** Every text that is seen: its colour, its places on the page. */
  function* textsIn(root) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const {currentNode: node} = walker;
      const element = node.parentElement;
      if (!node.data.trim() || element.localName === 'style' || !isSeen(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].map(({x, y, width, height}) => [
        x,
        y,
        width,
        height,
      ]);
      yield {
        name: `${path(element)} “${node.data.trim().slice(0, 20)}”`,
        color: parse(getComputedStyle(element).color),
        opacity: opacityOf(element),
        boxes,
        isWord: true,
      };
    }
  }

  /** Texts of style sheets: the names of lanes in a stack, signs. Where they begin is where their element does. */
  function* signsIn(root) {
    for (const element of root.querySelectorAll('*')) {
      for (const pseudo of ['::before', '::after']) {
        const {content, color, display} = getComputedStyle(element, pseudo);
        if (!/[^\s"'/]/.test(content) || /^(none|normal|counter)/.test(content)) continue;
        if (display === 'none' || !isSeen(element)) continue;
        const {x, y, width} = element.getBoundingClientRect();
        const boxes = [[x + width / 2 - 2, y + 2, 4, 4]];
        const name = `${path(element)}${pseudo} ${content.slice(0, 20)}`;
        const isWord = /\p{L}/u.test(content);
        yield {name, color: parse(color), opacity: opacityOf(element), boxes, isWord};
      }
    }
  }

  /** What is drawn and means something: the part of it that has the colour, and the property that says it. */
  const drawings = [
    ['.marker:not(.highest, .lowest)', 'color'],
    [':is(.highest, .lowest)', 'stroke'],
    ['.many .line', 'stroke'],
    ['stop', 'stopColor'],
    ['.rules .neutral', 'borderBlockStartColor', '::after'],
    ['.link', 'borderBlockStartColor', '::before'],
    ['.boundary', 'borderBlockStartColor', '::after'],
    ['.group', 'borderBlockEndColor'],
    ['.bar.start', 'borderInlineStartColor'],
    ['.assumed', 'borderBlockStartColor'],
    ['.whose', 'borderBlockStartColor'],
    ['.meter', 'backgroundColor', '::before'],
    ['.meter', 'borderInlineStartColor', '::after'],
    ['.trend', 'stroke'],
    ['.icon', 'color'],
    ['.overview i', 'borderBlockStartColor'],
  ];

  function* drawingsIn(root) {
    for (const [selector, property, pseudo = ''] of drawings) {
      for (const element of root.querySelectorAll(selector)) {
        // Stops of a gradient have no box; they stand on the map.
        const isStop = element.localName === 'stop';
        if (!isStop && (!element.getClientRects().length || !isSeen(element.parentElement)))
          continue;
        const style = getComputedStyle(element, pseudo);
        if (pseudo && style.content === 'none') continue;
        const isEdge = property.startsWith('border');
        if (isEdge && parseFloat(style[property.replace('Color', 'Width')]) === 0) continue;
        const own = isStop ? 1 : opacityOf(element) * (pseudo ? style.opacity : 1);
        const ground = groundOf(isStop ? root.querySelector('.box') : element);
        yield {
          name: `${path(element)}${pseudo}`,
          color: mix(parse(style[property]), ground, own),
          ground,
        };
      }
    }
  }

  /** The ring around what has the keyboard's focus. */
  function* ringsIn(root) {
    // What is gone to is brought in sight; here everything has to stay where the picture shows it.
    const stay = event => event.stopPropagation();
    root.addEventListener('focusin', stay, true);
    for (const element of root.querySelectorAll('a, button, summary, [tabindex]')) {
      element.focus({preventScroll: true});
      if (root.activeElement !== element) continue;
      const {outlineColor, outlineStyle} = getComputedStyle(element);
      const ground = groundOf(element);
      const color = outlineStyle === 'none' ? ground : mix(parse(outlineColor), ground);
      yield {name: `${path(element)}:focus`, color, ground};
      element.blur();
    }
    root.removeEventListener('focusin', stay, true);
  }

  const maps = () => {
    found = new Map();
    return [...document.querySelectorAll('journey-map')].map(map => map.shadowRoot);
  };

  const textsOf = element => {
    found = new Map();
    return [...textsIn(element)];
  };

  globalThis.contrast = {
    textsOf,
    texts: () => maps().flatMap(root => [...textsIn(root), ...signsIn(root)]),
    drawings: () => maps().flatMap(root => [...drawingsIn(root), ...ringsIn(root)]),
    /** The colours of all bands, of each accent. */
    bands: accents => {
      const [map] = document.querySelectorAll('journey-map');
      return accents.map(accent => {
        map.style.setProperty('--journey-accent', accent);
        return [...map.shadowRoot.querySelectorAll('.stage-title')].map(title =>
          parse(getComputedStyle(title).backgroundColor),
        );
      });
    },
  };
}
