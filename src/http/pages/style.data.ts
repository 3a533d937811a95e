/** The look of the pages around the notes: list of topics, editions, changes, status, problems. */
export const style = `
:root{color-scheme:light dark;--ink:#1b1f24;--soft:#57606a;--rule:#d0d7de;--ground:#fff;--accent:#1f4e79;--alert:#a40e26;--good:#116329;--later:#0550ae;--wash:#f6f8fa}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#9da7b1;--rule:#343b44;--ground:#0f1318;--accent:#8ab9ea;--alert:#ff9492;--good:#7ee09a;--later:#79c0ff;--wash:#171c22}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:17px/1.55 Georgia,'Times New Roman',serif}
main,header,footer{max-width:46rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:1.5rem}header a{font:600 .85rem/1.4 system-ui,sans-serif;letter-spacing:.04em;text-transform:uppercase;color:var(--soft);text-decoration:none}
h1{font-size:1.9rem;line-height:1.2;margin:.6rem 0 .4rem}h2{font-size:1.2rem;margin:2rem 0 .4rem}
a{color:var(--accent)}a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
p.lead{color:var(--soft);margin-top:0}
table{border-collapse:collapse;width:100%;font:15px/1.45 system-ui,sans-serif;margin:1rem 0}
th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--rule)}
th{color:var(--soft);font-weight:600}td.number{font-variant-numeric:tabular-nums}
.scroll{overflow-x:auto}
ul.topics{list-style:none;padding:0}ul.topics li{border-top:1px solid var(--rule);padding:1rem 0}
ul.topics h2{margin:0 0 .2rem;font-size:1.3rem}
.small{font:15px/1.5 system-ui,sans-serif;color:var(--soft)}
.formats a{margin-right:.8rem}
code{font:.88em ui-monospace,monospace;overflow-wrap:anywhere}
blockquote{margin:1rem 0;padding:.2rem 0 .2rem 1rem;border-left:3px solid var(--rule)}
mark{background:#ffe58a;color:#1b1f24;padding:.05em .1em}
ins{text-decoration:none;border-left:3px solid var(--later);background:var(--wash);display:block;padding:.4rem .8rem;margin:.5rem 0}
del{text-decoration:none;border-left:3px solid var(--alert);background:var(--wash);display:block;padding:.4rem .8rem;margin:.5rem 0;color:var(--soft)}
.good{color:var(--good)}.alert{color:var(--alert)}
footer{color:var(--soft);font:14px/1.5 system-ui,sans-serif;padding-top:2rem;padding-bottom:2.5rem}
@media print{header,footer{display:none}}
`;
