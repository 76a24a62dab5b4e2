// Draws the timeline. Names of tests come from outside: they become text nodes, never HTML.
(function () {
  'use strict';

  const OUTCOMES = { P: 'passed', F: 'failed', A: 'aborted', S: 'skipped', B: 'blocked', G: 'given up' };
  const SET_UPS = { j: 'start of the test JVM', x: 'start of the context', c: 'set-up of the class' };
  const LOW = 0.55; // how high the bar of a set-up is, compared to that of a test
  const MARKERS = 9; // height of the strip above the bars, px
  const TICKS = 5; // height of the strip below the bars, px
  const REACH = 6; // how far from a bar a pointer may be, px
  const CLOCK = 2000; // bars may seem to overlap by as much and yet have run one after the other, µs
  const $ = (id) => document.getElementById(id);
  const chart = $('chart');
  if (!chart) return;

  // ---- The data: see TimelineData.java for what it looks like.
  const data = JSON.parse($('data').textContent);
  const running = (differences) => {
    let last = 0;
    return differences.map((difference) => (last += difference));
  };
  const testModule = running(data.tests.m);
  const testClass = running(data.tests.c);
  const rows = data.nodes.map((node, index) => {
    const row = { index, executions: { start: running(node.e.s), duration: node.e.d }, selected: -1 };
    fill(row, node);
    row.end = 0;
    for (const { start, duration } of [row, row.executions]) {
      row.end = start.reduce((end, at, i) => Math.max(end, at + duration[i]), row.end);
    }
    layOut(row);
    return row;
  });
  const total = Math.max(1, ...rows.map((row) => row.end));
  const view = { from: 0, to: total };
  let matching = null; // by test and by class, while something is being looked for
  let color = {};

  /** Tests and what was set up, in the order of time; what was set up has no test. */
  function fill(row, node) {
    const tests = running(node.t);
    const invocations = running(node.i);
    const starts = running(node.s).concat(running(node.u.s));
    const durations = node.d.concat(node.u.d);
    const outcomes = node.o + node.u.o;
    const modules = tests.map((test) => testModule[test]).concat(running(node.u.m));
    const classes = tests.map((test) => testClass[test]).concat(running(node.u.c));
    const isTest = (k) => k < tests.length;
    const order = starts.map((start, k) => k).sort((a, b) => starts[a] - starts[b] || isTest(a) - isTest(b) || a - b);
    row.size = order.length;
    row.test = order.map((k) => (isTest(k) ? tests[k] : -1));
    row.invocation = order.map((k) => (isTest(k) ? invocations[k] : 0));
    row.start = order.map((k) => starts[k]);
    row.duration = order.map((k) => durations[k]);
    row.outcome = order.map((k) => outcomes[k]).join('');
    row.module = order.map((k) => modules[k]);
    row.type = order.map((k) => classes[k]);
    row.place = []; // where a test has come to stand
    order.forEach((k, i) => (row.place[k] = i));
  }

  /** Gives each bar the first lane that is free, and a shade that changes with the class. */
  function layOut(row) {
    const laneEnd = [];
    const laneShade = [];
    const laneClass = [];
    row.lane = new Uint16Array(row.size);
    row.shade = new Uint8Array(row.size);
    row.failures = [];
    row.marks = []; // took no time and is in no lane
    for (let i = 0; i < row.size; i++) {
      const start = row.start[i];
      const end = start + row.duration[i];
      if (row.outcome[i] === 'F' || row.outcome[i] === 'B') row.failures.push(i);
      if ('SBG'.includes(row.outcome[i])) {
        row.marks.push(i);
        continue;
      }
      const slack = Math.min(CLOCK, row.duration[i] / 2);
      let lane = laneEnd.findIndex((last) => last <= start + slack);
      if (lane < 0) lane = laneEnd.push(0) - 1;
      if (row.test[i] >= 0) {
        const type = row.type[i] + ' ' + row.module[i];
        if (laneClass[lane] !== type) laneShade[lane] = laneShade[lane] === 0 ? 1 : 0;
        laneClass[lane] = type;
      }
      laneEnd[lane] = Math.max(end, laneEnd[lane] || 0);
      row.lane[i] = lane;
      row.shade[i] = laneShade[lane] || 0;
    }
    row.lanes = Math.max(1, laneEnd.length);
    row.laneHeight = row.lanes === 1 ? 22 : Math.max(5, Math.round(36 / row.lanes));
    row.inLane = Array.from({ length: row.lanes }, () => []);
    const marks = new Set(row.marks);
    for (let i = 0; i < row.size; i++) if (!marks.has(i)) row.inLane[row.lane[i]].push(i);
  }

  // ---- Words: durations as DurationText.java says them.
  function duration(micros) {
    if (micros < 1000) return micros === 0 ? '0 ms' : '< 1 ms';
    const millis = Math.round(micros / 1e3);
    if (millis < 1000) return millis + ' ms';
    const tenths = Math.round(micros / 1e5);
    if (tenths < 600) return (tenths / 10).toFixed(1) + ' s';
    const seconds = Math.round(micros / 1e6);
    return seconds < 3600 ? two(seconds, 'min', 's') : two(Math.round(micros / 6e7), 'h', 'min');
  }
  function two(small, bigUnit, smallUnit) {
    const big = Math.floor(small / 60) + ' ' + bigUnit;
    return small % 60 === 0 ? big : big + ' ' + (small % 60) + ' ' + smallUnit;
  }
  const count = (n, what) => n.toLocaleString('en') + ' ' + what + (n === 1 ? '' : 's');
  const testName = (test) => data.classes[testClass[test]] + data.tests.n[test];
  const isSetUp = (row, i) => row.test[i] < 0;
  const barName = (row, i) => (isSetUp(row, i) ? data.classes[row.type[i]] : testName(row.test[i]) + data.invocations[row.invocation[i]]);
  const isMatch = (row, i) => !matching || (isSetUp(row, i) ? matching.classes[row.type[i]] : matching.tests[row.test[i]]);

  function element(tag, className, text) {
    const made = document.createElement(tag);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  // ---- Drawing.
  const x = (time, width) => ((time - view.from) / (view.to - view.from)) * width;
  const context = (canvas, width, height) => {
    const ratio = window.devicePixelRatio || 1;
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    canvas.style.height = height + 'px';
    const c = canvas.getContext('2d');
    c.scale(ratio, ratio);
    return c;
  };

  /** The distance of two marks on the axis: the least round one that leaves room for a label. */
  function tickStep(width) {
    const least = ((view.to - view.from) / width) * 78;
    for (let unit = 1; unit < 1e6; unit *= 10) {
      for (const n of [1, 2, 5]) if (n * unit >= least) return n * unit;
    }
    const seconds = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 28800, 86400];
    const found = seconds.find((s) => s * 1e6 >= least);
    return found ? found * 1e6 : Math.ceil(least / 864e8) * 864e8;
  }
  function tickLabel(time, step) {
    if (time === 0) return '0';
    if (step < 1000) return +(time / 1000).toFixed(3) + ' ms';
    if (time < 1e6) return time / 1000 + ' ms';
    if (step < 1e6) return +(time / 1e6).toFixed(3) + ' s';
    return time < 6e7 ? time / 1e6 + ' s' : duration(time);
  }
  function ticks(width) {
    const step = tickStep(width);
    const times = [];
    for (let time = Math.ceil(view.from / step) * step; time <= view.to; time += step) times.push(time);
    return { step, times };
  }

  function drawAxis() {
    const canvas = $('axis').firstElementChild;
    const width = canvas.clientWidth;
    const c = context(canvas, width, 26);
    const { step, times } = ticks(width);
    c.font = '12px ' + getComputedStyle(document.body).fontFamily;
    c.fillStyle = color.quiet;
    for (const time of times) {
      const at = x(time, width);
      const label = tickLabel(time, step);
      const half = c.measureText(label).width / 2;
      c.fillText(label, Math.min(Math.max(at - half, 0), width - 2 * half), 14);
      c.fillRect(Math.round(at), 19, 1, 7);
    }
  }

  function drawRow(row) {
    const width = row.canvas.clientWidth;
    const c = context(row.canvas, width, row.height);
    const pitch = row.laneHeight + (row.lanes > 1 ? 1 : 0);
    const top = (lane) => MARKERS + lane * pitch;
    const crowd = row.inLane.map(() => new Float32Array(Math.ceil(width) + 1));
    const crowdShade = row.inLane.map(() => new Uint8Array(Math.ceil(width) + 1));
    c.fillStyle = color.track;
    const { start, duration } = row.executions;
    const known = start.length > 0;
    for (let k = 0; k < (known ? start.length : 1) && row.size; k++) {
      const from = x(known ? start[k] : 0, width);
      const to = x(known ? start[k] + duration[k] : row.end, width);
      for (let lane = 0; lane < row.lanes; lane++) c.fillRect(from, top(lane), to - from, row.laneHeight);
    }
    c.fillStyle = color.line;
    for (const time of ticks(width).times) c.fillRect(Math.round(x(time, width)), MARKERS, 1, row.height - MARKERS - TICKS);
    const special = [];
    for (let i = 0; i < row.size; i++) {
      if (row.start[i] > view.to || row.start[i] + row.duration[i] < view.from) continue;
      const outcome = row.outcome[i];
      if (isSetUp(row, i)) {
        drawSetUp(c, row, i, width, top);
        continue;
      }
      if (outcome !== 'P' && outcome !== 'A') {
        special.push(i);
        continue;
      }
      const left = x(row.start[i], width);
      const size = x(row.start[i] + row.duration[i], width) - left;
      const lane = row.lane[i];
      const seen = isMatch(row, i);
      if (size < 1.5) {
        // Too thin to be drawn: pixels get as much colour as they have of such tests.
        const pixel = Math.min(Math.max(Math.floor(left), 0), crowd[lane].length - 1);
        crowd[lane][pixel] += Math.max(size, 0.02) * (seen ? 1 : 0.15);
        crowdShade[lane][pixel] = row.shade[i];
        continue;
      }
      c.globalAlpha = seen ? 1 : 0.15;
      const from = Math.max(left, -2);
      const to = Math.min(left + size, width + 2);
      if (outcome === 'A') {
        c.strokeStyle = color.even;
        c.lineWidth = 2;
        c.strokeRect(from + 1, top(lane) + 1, Math.max(to - from - 2, 1), row.laneHeight - 2);
      } else {
        c.fillStyle = row.shade[i] ? color.odd : color.even;
        c.fillRect(from, top(lane), to - from - (size > 4 ? 0.75 : 0), row.laneHeight);
      }
    }
    crowd.forEach((pixels, lane) =>
      pixels.forEach((part, pixel) => {
        if (part === 0) return;
        c.globalAlpha = Math.min(1, (matching ? 0.05 : 0.3) + part);
        c.fillStyle = crowdShade[lane][pixel] ? color.odd : color.even;
        c.fillRect(pixel, top(lane), 1, row.laneHeight);
      })
    );
    drawSpecial(c, row, special, width, top);
    drawSelected(c, row, width, top);
  }

  function drawSetUp(c, row, i, width, top) {
    const left = Math.max(x(row.start[i], width), -2);
    const size = Math.min(x(row.start[i] + row.duration[i], width), width + 2) - left;
    const height = Math.ceil(row.laneHeight * LOW);
    c.globalAlpha = isMatch(row, i) ? Math.min(Math.max(size, 0.3), 1) : 0.15;
    c.fillStyle = color[row.outcome[i] === 'j' ? 'jvm' : row.outcome[i] === 'x' ? 'context' : 'class'];
    c.fillRect(left, top(row.lane[i]) + row.laneHeight - height, Math.max(size - (size > 4 ? 0.75 : 0), 1), height);
    c.globalAlpha = 1;
  }

  /** What stands out: failed, blocked and skipped tests, of which the last two take no time. */
  function drawSpecial(c, row, special, width, top) {
    for (const i of special) {
      const left = x(row.start[i], width);
      const size = Math.max(x(row.start[i] + row.duration[i], width) - left, 3);
      const y = top(row.lane[i]);
      c.globalAlpha = isMatch(row, i) ? 1 : 0.15;
      if ('SG'.includes(row.outcome[i])) {
        c.fillStyle = color.skip;
        c.fillRect(left - 1, row.height - TICKS + 1, 2, TICKS - 1);
        continue;
      }
      const middle = Math.min(Math.max(left + size / 2, 6), width - 6);
      c.beginPath();
      c.moveTo(middle - 5, 1);
      c.lineTo(middle + 5, 1);
      c.lineTo(middle, MARKERS - 1);
      c.closePath();
      c.fillStyle = c.strokeStyle = color.fail;
      c.lineWidth = 1.5;
      if (row.outcome[i] === 'B') {
        c.stroke();
      } else {
        c.fill();
        c.fillRect(left, y, size, row.laneHeight);
      }
    }
    c.globalAlpha = 1;
  }

  function drawSelected(c, row, width, top) {
    const i = row.selected;
    if (i < 0) return;
    const left = Math.max(x(row.start[i], width), -4);
    const right = Math.min(x(row.start[i] + row.duration[i], width), width + 4);
    const y = top(row.lane[i]);
    const size = Math.max(right - left, 3);
    c.lineWidth = 2;
    c.strokeStyle = color.page;
    c.strokeRect(left - 2, y - 2, size + 4, row.laneHeight + 4);
    c.strokeStyle = color.text;
    c.strokeRect(left - 1, y - 1, size + 2, row.laneHeight + 2);
  }

  let pending = false;
  function draw() {
    if (pending) return;
    pending = true;
    requestAnimationFrame(() => {
      pending = false;
      const style = getComputedStyle(document.documentElement);
      color = {};
      for (const name of ['page', 'text', 'quiet', 'line', 'track', 'even', 'odd', 'fail', 'skip', 'jvm', 'context', 'class']) {
        color[name] = style.getPropertyValue('--' + name).trim();
      }
      drawAxis();
      rows.forEach(drawRow);
      const zoomed = view.to - view.from < total;
      $('zoom-out').disabled = $('zoom-all').disabled = !zoomed;
      for (const row of rows) row.bars.classList.toggle('zoomed', zoomed);
    });
  }

  // ---- Zoom and pan.
  function show(from, span) {
    const length = Math.min(Math.max(span, Math.min(100, total)), total);
    view.from = Math.min(Math.max(from, 0), total - length);
    view.to = view.from + length;
    draw();
  }
  function zoom(factor, part = 0.5) {
    const span = view.to - view.from;
    show(view.from + span * part * (1 - factor), span * factor);
  }
  function reveal(row, i) {
    const span = view.to - view.from;
    const outside = row.start[i] < view.from || row.start[i] + row.duration[i] > view.to;
    if (outside) show(row.start[i] + row.duration[i] / 2 - span / 2, span);
  }

  // ---- Which test is meant, and what is said about it.
  const tip = $('tip');
  let tipRow = null;

  function describe(row, i, others) {
    const name = barName(row, i);
    const simple = 'jx'.includes(row.outcome[i]) ? 0 : data.classes[row.type[i]].lastIndexOf('.') + 1;
    tip.replaceChildren();
    const heading = element('p');
    const isolated = element('bdi');
    const member = name.indexOf('#') < 0 ? name.length : name.indexOf('#');
    isolated.append(element('span', 'quiet', name.slice(0, simple)), element('wbr'), name.slice(simple, member));
    isolated.append(element('wbr'), name.slice(member));
    heading.append(isolated);
    const facts = element('p');
    const outcome = isSetUp(row, i) ? SET_UPS[row.outcome[i]] : OUTCOMES[row.outcome[i]];
    facts.append(
      element('span', row.outcome[i] === 'F' || row.outcome[i] === 'B' ? 'bad' : '', outcome),
      ', ' + duration(row.duration[i]) + ', node ' + (row.index + 1) + ', from ' + duration(row.start[i]) + ' on'
    );
    tip.append(heading, facts, element('p', 'quiet', data.modules[row.module[i]]));
    if (others > 0) tip.append(element('p', 'quiet', 'And ' + others.toLocaleString('en') + ' more here: zoom in.'));
    return name + ', ' + outcome + ', ' + duration(row.duration[i]);
  }

  function place(row, i, clientX) {
    const box = row.canvas.getBoundingClientRect();
    tip.hidden = false;
    const middle = x(row.start[i] + row.duration[i] / 2, box.width);
    const at = clientX === undefined ? box.left + Math.min(Math.max(middle, 0), box.width) : clientX;
    const left = Math.min(Math.max(at - tip.offsetWidth / 2, 8), innerWidth - tip.offsetWidth - 8);
    const below = box.bottom + 6;
    const above = box.top - tip.offsetHeight - 4;
    tip.style.transform = 'translate(' + left + 'px,' + (below + tip.offsetHeight < innerHeight || above < 0 ? below : above) + 'px)';
  }

  function select(row, i, { others = 0, clientX, aloud } = {}) {
    for (const other of rows) {
      if (other !== row && other.selected >= 0) {
        other.selected = -1;
        drawRow(other);
      }
    }
    const said = describe(row, i, others);
    tipRow = row;
    if (row.selected !== i) {
      row.selected = i;
      drawRow(row);
    }
    place(row, i, clientX);
    if (aloud) $('said').textContent = said;
  }

  function clear() {
    tip.hidden = true;
    tipRow = null;
    for (const row of rows) {
      if (row.selected >= 0) {
        row.selected = -1;
        drawRow(row);
      }
    }
  }

  /** The bar at a point: failures first, then the longest. */
  function barAt(row, px, py) {
    const width = row.canvas.clientWidth;
    const time = view.from + (px / width) * (view.to - view.from);
    const reach = (REACH / width) * (view.to - view.from);
    const pixel = reach / REACH;
    for (const i of row.failures) {
      const near = Math.abs(time - row.start[i] - row.duration[i] / 2) <= reach;
      if (near && (py < MARKERS || row.duration[i] < reach)) return { i, others: 0 };
    }
    const mark = row.marks.find((i) => Math.abs(time - row.start[i]) <= 2 * pixel);
    if (mark !== undefined && py >= row.height - TICKS) return { i: mark, others: 0 };
    const pitch = row.laneHeight + (row.lanes > 1 ? 1 : 0);
    const lane = Math.min(Math.max(Math.floor((py - MARKERS) / pitch), 0), row.lanes - 1);
    const bars = row.inLane[lane];
    let low = 0;
    let high = bars.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (row.start[bars[middle]] <= time + reach) low = middle + 1;
      else high = middle;
    }
    let best = -1;
    let bestDistance = Infinity;
    let here = 0;
    for (let k = low - 1; k >= 0; k--) {
      const i = bars[k];
      const end = row.start[i] + row.duration[i];
      if (end < time - reach - CLOCK) break;
      const distance = Math.max(row.start[i] - time, time - end, 0);
      if (distance <= pixel) here++;
      const rounded = distance <= pixel ? 0 : distance;
      if (rounded < bestDistance || (rounded === bestDistance && row.duration[i] > row.duration[best])) {
        best = i;
        bestDistance = rounded;
      }
    }
    if (bestDistance <= reach) return { i: best, others: Math.max(0, here - 1) };
    const near = row.marks.find((i) => Math.abs(time - row.start[i]) <= reach);
    return near === undefined ? null : { i: near, others: 0 };
  }

  // ---- Pointer and keyboard.
  function listen(row) {
    const pointers = new Map();
    let moved = false;
    const point = (event) => {
      const box = row.canvas.getBoundingClientRect();
      const found = barAt(row, event.clientX - box.left, event.clientY - box.top);
      if (found) select(row, found.i, { others: found.others, clientX: event.clientX });
      else clear();
    };
    row.bars.addEventListener('pointerdown', (event) => {
      pointers.set(event.pointerId, event.clientX);
      moved = false;
    });
    row.bars.addEventListener('pointermove', (event) => {
      if (!pointers.has(event.pointerId)) {
        if (event.pointerType === 'mouse') point(event);
        return;
      }
      const before = [...pointers.values()];
      const by = event.clientX - pointers.get(event.pointerId);
      if (!moved && Math.abs(by) < 4) return;
      if (!moved) row.bars.setPointerCapture(event.pointerId);
      moved = true;
      clear();
      pointers.set(event.pointerId, event.clientX);
      const span = view.to - view.from;
      if (pointers.size === 2) {
        const distance = ([a, b]) => Math.max(Math.abs(a - b), 20);
        zoom(distance(before) / distance([...pointers.values()]));
      } else {
        show(view.from - (by / row.canvas.clientWidth) * span, span);
      }
    });
    const up = (event) => {
      if (event.type === 'pointerup' && !moved) point(event);
      pointers.delete(event.pointerId);
    };
    row.bars.addEventListener('pointerup', up);
    row.bars.addEventListener('pointercancel', up);
    row.bars.addEventListener('pointerleave', (event) => {
      if (event.pointerType !== 'mouse') return;
      pointers.delete(event.pointerId);
      clear();
    });
    row.bars.addEventListener(
      'wheel',
      (event) => {
        if (!event.ctrlKey && !event.metaKey) return;
        event.preventDefault();
        const box = row.canvas.getBoundingClientRect();
        zoom(event.deltaY < 0 ? 0.8 : 1.25, (event.clientX - box.left) / box.width);
      },
      { passive: false }
    );
    row.bars.addEventListener('keydown', (event) => key(row, event));
    row.bars.addEventListener('blur', clear);
  }

  function key(row, event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    let to = -1;
    const from = row.selected;
    if (event.key === 'ArrowRight') to = Math.min(from + 1, row.size - 1);
    else if (event.key === 'ArrowLeft') to = Math.max(from - 1, 0);
    else if (event.key === 'Home') to = 0;
    else if (event.key === 'End') to = row.size - 1;
    else if (event.key === 'f' || event.key === 'F') return event.preventDefault(), nextFailure(row, from);
    else if (event.key === '+' || event.key === '=') zoom(0.5, part(row));
    else if (event.key === '-') zoom(2, part(row));
    else if (event.key === '0') show(0, total);
    else if (event.key === 'Escape') clear();
    else return;
    event.preventDefault();
    if (to >= 0 && row.size) go(row, to);
  }

  /** Where to zoom to: the selected test, or the middle. */
  function part(row) {
    if (row.selected < 0) return 0.5;
    const middle = row.start[row.selected] + row.duration[row.selected] / 2;
    return Math.min(Math.max((middle - view.from) / (view.to - view.from), 0), 1);
  }

  function go(row, i) {
    reveal(row, i);
    select(row, i, { aloud: true });
  }

  /** Goes to a test of whatever node. */
  function jump(row, i) {
    row.bars.focus({ preventScroll: true });
    const box = row.bars.getBoundingClientRect();
    if (box.top < 60 || box.bottom > innerHeight - 140) row.bars.scrollIntoView({ block: 'center', behavior: 'auto' });
    go(row, i);
  }

  function nextFailure(row, from) {
    const after = row ? row.failures.find((i) => i > from) : undefined;
    if (after !== undefined) return jump(row, after);
    for (let k = 1; k <= rows.length; k++) {
      const next = rows[((row ? row.index : rows.length - 1) + k) % rows.length];
      if (next.failures.length) return jump(next, next.failures[0]);
    }
  }

  let lastFailure = { row: null, i: -1 };
  function failureButton() {
    const button = $('next-failure');
    if (!button) return;
    button.addEventListener('click', () => {
      nextFailure(lastFailure.row, lastFailure.i);
      const row = rows.find((one) => one.selected >= 0);
      if (row) lastFailure = { row, i: row.selected };
    });
  }

  // ---- Finding by name.
  function find() {
    const wanted = $('find').value.trim().toLowerCase();
    matching = null;
    $('found').textContent = '';
    if (wanted) {
      matching = { tests: new Uint8Array(testClass.length), classes: new Uint8Array(data.classes.length) };
      let tests = 0;
      for (let test = 0; test < testClass.length; test++) {
        if (testName(test).toLowerCase().includes(wanted)) {
          matching.tests[test] = matching.classes[testClass[test]] = 1;
          tests++;
        }
      }
      data.classes.forEach((name, type) => {
        if (name.toLowerCase().includes(wanted)) matching.classes[type] = 1;
      });
      let micros = 0;
      for (const row of rows) {
        for (let i = 0; i < row.size; i++) if (matching.tests[row.test[i]]) micros += row.duration[i];
      }
      $('found').textContent = count(tests, 'test') + ', ' + duration(micros);
    }
    draw();
  }

  /** How long its executions took; where that isn't known, when the last test ended. */
  function taken({ executions: { start, duration }, end }) {
    let micros = 0;
    let until = 0;
    start.forEach((from, k) => {
      micros += Math.max(0, from + duration[k] - Math.max(from, until));
      until = Math.max(until, from + duration[k]);
    });
    return start.length ? micros : end;
  }

  // ---- Building the page.
  for (const row of rows) {
    const line = element('div', 'row');
    const name = element('div', 'row-name', 'Node ' + (row.index + 1));
    const tests = new Set(row.test.filter((test) => test >= 0)).size;
    const facts = tests === 0 ? 'no test' : count(tests, 'test') + ', ' + duration(taken(row));
    name.append(' ', element('span', '', facts));
    row.bars = element('div', 'bars');
    row.bars.tabIndex = 0;
    row.bars.setAttribute('role', 'application');
    row.bars.setAttribute('aria-label', 'Tests of node ' + (row.index + 1) + ': ' + facts);
    row.canvas = element('canvas');
    row.height = MARKERS + row.lanes * (row.laneHeight + (row.lanes > 1 ? 1 : 0)) + TICKS;
    row.bars.append(row.canvas);
    line.append(name, row.bars);
    $('rows').append(line);
    listen(row);
  }
  for (const cell of document.querySelectorAll('tr[data-place] > th')) {
    const [node, test] = cell.parentElement.dataset.place.split(':').map(Number);
    const i = rows[node].place[test];
    const button = element('button', 'show', 'Show in timeline');
    button.type = 'button';
    button.setAttribute('aria-label', 'Show in timeline: ' + barName(rows[node], i));
    button.addEventListener('click', () => jump(rows[node], i));
    cell.querySelector('small').append(' ', button);
  }
  $('zoom-in').addEventListener('click', () => zoom(0.5));
  $('zoom-out').addEventListener('click', () => zoom(2));
  $('zoom-all').addEventListener('click', () => show(0, total));
  $('find').addEventListener('input', find);
  failureButton();
  chart.hidden = false;
  addEventListener('resize', () => {
    clear();
    draw();
  });
  addEventListener('scroll', () => tipRow && place(tipRow, tipRow.selected), { passive: true });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
  draw();
})();
