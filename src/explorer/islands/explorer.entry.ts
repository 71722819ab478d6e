import { printButtons } from './print-buttons.ts';

// What is here makes pages handier; every page is whole without it.
printButtons();
