import { lightenedOn } from '../../text/colour.ts';
import { darkPaper, look, plainAccent } from '../../text/look.data.ts';

/** The look of the pages around the notes: list of topics, editions, changes, passages, status, problems. */
export const style = `${look.replace('ACCENT', plainAccent).replace('DARKER', lightenedOn(plainAccent, darkPaper, 7))}
:root{--good:#17633a;--later:#0b5cad}
@media screen and (prefers-color-scheme:dark){:root{--good:#7fd6a0;--later:#86bdf2}}
.skip{position:absolute;left:1rem;top:-5rem;background:var(--paper);padding:.6rem 1rem}
.skip:focus{top:.5rem}
header{padding:.45rem 1.25rem;border-bottom:1px solid var(--rule)}
header,footer,.lead,.small,.kicker,th,.card,.formats,caption{font:var(--label)}
header a{display:inline-block;padding:.15rem 0;font-weight:600;color:inherit;text-decoration:none}
header a:hover{text-decoration:underline}
main,footer{max-width:46rem;margin:0 auto;padding:2.5rem 1.25rem 1rem}
.kicker{margin:0 0 .35rem;font-weight:600;letter-spacing:.03em;color:var(--accent)}
.lead,.small,.card dt,thead th,footer,.near{color:var(--quiet)}
table{width:100%;border-collapse:collapse;font-size:.93rem;line-height:1.45}
th,td{padding:.5rem .9rem .5rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--rule)}
thead th{border-bottom-color:var(--ink);font-weight:600;vertical-align:bottom}
tbody th{font-weight:600}
:is(th,td):last-child{padding-right:0}
.scroll{overflow-x:auto}
th code{display:block;font-weight:400;white-space:nowrap}
.topics{list-style:none;padding:0;border-top:2px solid var(--ink)}
.topics li{margin:0;padding:1rem 0 .4rem;border-bottom:1px solid var(--rule)}
.topics h2{margin:0 0 .2rem;padding:0;border:0}
.topics p{margin:0 0 .3rem}
.formats a{display:inline-block;min-height:24px;padding:.15rem 0;margin-right:1.1rem}
blockquote{margin:1.5rem 0;padding:0;font-size:1.06rem;line-height:1.6}
.near{font-size:.94rem}
mark{background:var(--mark);color:inherit;padding:.1em .12em;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.card{margin:0;border-top:1px solid var(--rule)}
.card div{display:grid;grid-template-columns:11.5rem 1fr;gap:0 1rem;padding:.32rem 0;border-bottom:1px solid var(--rule)}
.card dd{margin:0;overflow-wrap:anywhere}
ins,del{display:block;margin:.5rem 0;padding:.4rem .9rem;text-decoration:none;border-left:3px solid var(--later);background:var(--wash)}
del{border-color:var(--fault);color:var(--quiet)}
.good{color:var(--good)}.alert{color:var(--fault)}
footer{padding:1rem 1.25rem 3rem}
@media (max-width:44rem){.card div{grid-template-columns:1fr}}
@media (forced-colors:active){mark{outline:1px solid}}
@media print{header,footer,.skip{display:none}main{padding:0}}
`;
