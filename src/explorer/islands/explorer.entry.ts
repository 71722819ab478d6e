import { copyButtons } from './copy-buttons.ts';
import { currentEntry } from './current-entry.ts';
import { dateFields } from './date-fields.ts';
import { embedHeight } from './embed-height.ts';
import { network } from './network.ts';
import { openNotes } from './open-notes.ts';
import { pngButtons } from './png-buttons.ts';
import { printButtons } from './print-buttons.ts';
import { searchBoxes } from './search-box.ts';

// What is here makes pages handier; every page is whole without it.
printButtons();
copyButtons();
searchBoxes();
currentEntry();
dateFields();
embedHeight();
network();
pngButtons();
openNotes();
