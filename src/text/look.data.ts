/**
 * What all pages share, notes and the pages around them: colours by name, light and dark, type, links, focus, headings.
 * `ACCENT` is the colour of links and marks, `DARKER` the same for a dark page. No two custom properties begin with the same
 * letter: a note's page shortens them to it.
 */
export const look = `
:root{color-scheme:light dark;--accent:ACCENT;--ink:#1b1b1a;--quiet:#5a5954;--rule:#d9d6cf;--wash:#f4f2ed;--paper:#fffefb;--fault:#9a2617;--mark:#fdf0c4;
--body:"Source Serif 4","Iowan Old Style",Charter,"Palatino Linotype",Palatino,P052,Georgia,serif;
--label:.875rem/1.45 "Source Sans 3",system-ui,sans-serif}
@media screen and (prefers-color-scheme:dark){:root{--accent:DARKER;--ink:#e7e4dd;--quiet:#aaa79f;--rule:#3b3d40;--wash:#222426;--paper:#17191b;--fault:#f1917f;--mark:#332b10}}
*{box-sizing:border-box}
html{font:100%/1.55 var(--body);font-variant-numeric:tabular-nums;color:var(--ink);background:var(--paper);scroll-padding-top:4.5rem;text-size-adjust:100%}
body{margin:0;overflow-wrap:break-word}
a{color:var(--accent);text-decoration-thickness:.06em;text-underline-offset:.16em}
a:hover{text-decoration-thickness:.12em}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
h1,h2,h3{font-weight:600;line-height:1.25;text-wrap:balance}
h1{margin:0 0 1.25rem;font-size:clamp(1.65rem,1.2rem + 2.2vw,2.2rem);line-height:1.12;letter-spacing:-.012em}
h2{margin:2.5rem 0 .8rem;padding-top:.7rem;border-top:2px solid var(--ink);font-size:1.45rem}
h3{margin:0 0 .2rem;font-size:1.14rem}
p,ul,ol,dl,table,figure{margin:0 0 1rem}
ul,ol{padding-left:1.3rem}
li{margin:0 0 .55rem}
code{font:.86em ui-monospace,"Source Code Pro",Menlo,Consolas,monospace;overflow-wrap:anywhere}
`;

/** The dark page, against which a colour is lightened. */
export const darkPaper = '#17191b';
/** The colour of pages that belong to no template. */
export const plainAccent = '#1f4e79';
