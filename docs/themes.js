/** Lets whoever looks choose the accent of the first map. */
import {make} from './demo.js';

const frame = document.querySelector('#accent .frame');
const input = make('input', {type: 'color', value: '#b3245c'});
const show = () => frame.style.setProperty('--journey-accent', input.value);

input.addEventListener('input', show);
frame.before(make('label', {className: 'accent'}, 'Accent', input));
show();
