import { BOARD_SCRIPT } from './board/board-script.ts';
import { CASE_SCRIPT } from './case/case-script.ts';
import { EDITOR_SCRIPT } from './case/editor-script.ts';
import { pageScript } from './page/script.ts';
import { PRESS_SCRIPT } from './way-in/press-script.ts';

/** The scripts of all pages in one file, which a browser loads once. */
export const DESK_SCRIPT = pageScript([PRESS_SCRIPT, BOARD_SCRIPT, CASE_SCRIPT, EDITOR_SCRIPT]);
