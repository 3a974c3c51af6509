/** The subject of what concerns the whole branch: its calendar, its rules, its housekeeping. There is one. */
export const theBranch = '00000000-0000-7000-8000-000000100859';
