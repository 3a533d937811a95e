/** Given names and the short forms in common use for them, `long:short,short`. Public knowledge. */
const forms =
  'Abigail:Abby|Alexander:Alex,Sandy|Alexandra:Alex,Sandra|Alfred:Alf,Fred|Andrew:Andy,Drew|Anthony:Tony|Benjamin:Ben|Bernard:Bernie|Catherine:Cathy,Kate|' +
  'Charles:Charlie,Chuck|Christina:Chris,Tina|Christine:Chris|Christopher:Chris|Daniel:Dan,Danny|David:Dave|Deborah:Debbie,Deb|Donald:Don|Dorothy:Dot|' +
  'Douglas:Doug|Edward:Ed,Eddie,Ted|Edwin:Ed|Elizabeth:Liz,Beth,Betty|Eugene:Gene|Francis:Frank|Franklin:Frank|Frederick:Fred|Gabriel:Gabe|Geoffrey:Geoff|' +
  'Gerald:Gerry,Jerry|Gregory:Greg|Harold:Hal|Henry:Hank,Harry|Jacob:Jake|James:Jim,Jimmy,Jamie|Jeffrey:Jeff|Jennifer:Jen,Jenny|Jonathan:Jon|Joseph:Joe|Joshua:Josh|' +
  'Judith:Judy|Katherine:Kate,Kathy|Kathleen:Kathy|Kenneth:Ken|Kimberly:Kim|Lawrence:Larry|Leonard:Len,Lenny|Margaret:Maggie,Meg,Peggy|Matthew:Matt|' +
  'Michael:Mike,Mick|Nathan:Nate|Nathaniel:Nate|Nicholas:Nick|Pamela:Pam|Patricia:Pat,Patty|Patrick:Pat,Paddy|Peter:Pete|Philip:Phil|Phillip:Phil|' +
  'Rebecca:Becky|Richard:Rick,Dick,Rich|Robert:Bob,Rob,Bobby|Ronald:Ron|Samantha:Sam|Samuel:Sam|Stephen:Steve|Steven:Steve|Stuart:Stu|Susan:Sue|Theodore:Ted,Theo|' +
  'Thomas:Tom|Timothy:Tim|Valerie:Val|Victoria:Vicky|Vincent:Vince|Walter:Walt|William:Bill,Will|Zachary:Zach';

/** By each short form, folded, the long ones. */
export const longForms: ReadonlyMap<string, readonly string[]> = byShort();

/** Every name of the table, folded. */
export const formedNames: ReadonlySet<string> = new Set(forms.toLowerCase().split(/[:|,]/u));

/** Whether one given name is a short form of the other; both folded. */
export const areForms = (a: string, b: string): boolean => longForms.get(a)?.includes(b) === true || longForms.get(b)?.includes(a) === true;

function byShort(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const row of forms.toLowerCase().split('|')) {
    const [long = '', shorts = ''] = row.split(':');
    for (const short of shorts.split(',')) found.set(short, [...(found.get(short) ?? []), long]);
  }
  return found;
}
