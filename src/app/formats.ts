/** The forms a note is published in. An ending in an address, a media type in `Accept`, a file's ending: all from here. */
export const formats = {
  html: { type: 'text/html; charset=utf-8', label: 'HTML' },
  pdf: { type: 'application/pdf', label: 'PDF' },
  md: { type: 'text/markdown; charset=utf-8', label: 'Markdown' },
  json: { type: 'application/json; charset=utf-8', label: 'JSON' },
  docx: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', label: 'Word' },
} as const;

export type Format = keyof typeof formats;

export const formatNames = Object.keys(formats) as readonly Format[];
export const isFormat = (name: string): name is Format => Object.hasOwn(formats, name);
