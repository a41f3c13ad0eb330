/** What is tried with each kind of field. */
export const CELLS = ['find', 'read', 'mark', 'fix', 'undo', 'image', 'integrity', 'off'] as const
export type Cell = (typeof CELLS)[number]

export interface EditorKind {
  /** The published package, or what the page makes itself. */
  readonly made: string
  /** One line: what is parted by line ends elsewhere is parted by blanks. */
  readonly isSingleLine?: true
  /** Why its text cannot be had. The clinician is told. */
  readonly unreadable?: string
}

/** The editors of `kinds/`, by file name. */
export const catalogue: Readonly<Record<string, EditorKind>> = {
  'angular-material': { made: '`@angular/material`, felt som vokser' },
  'autosize-textarea': { made: '`autosize`' },
  'ckeditor4-classic': { made: '`ckeditor4`, i ramme' },
  'ckeditor4-inline': { made: '`ckeditor4`, i siden' },
  ckeditor5: { made: '`ckeditor5`' },
  'closed-shadow-textarea': { made: 'textarea i lukket skyggerot' },
  codemirror6: { made: '`codemirror`' },
  contenteditable: { made: 'contenteditable' },
  'contenteditable-plaintext': { made: 'contenteditable, bare ren tekst' },
  'contenteditable-shadow': { made: 'contenteditable i åpen skyggerot' },
  'designmode-iframe': { made: 'ramme i `designMode`' },
  draftjs: { made: '`draft-js`' },
  'fluent-textarea': { made: '`@fluentui/web-components`' },
  'iframe-cross': { made: 'ramme med annet opphav' },
  'iframe-nested': { made: 'ramme i en ramme' },
  'iframe-srcdoc': { made: 'ramme fra `srcdoc`' },
  'iframe-written': { made: 'ramme fra `document.write`' },
  'ionic-textarea': { made: '`@ionic/core`' },
  jodit: { made: '`jodit`' },
  lexical: { made: '`lexical`' },
  'material-web': { made: '`@material/web`' },
  monaco: { made: '`monaco-editor`', unreadable: 'tar tastene med EditContext og tegner teksten selv' },
  'mui-textarea': { made: '`@mui/material`' },
  'nested-shadow-textarea': { made: 'textarea to skyggerøtter inn' },
  prosemirror: { made: '`prosemirror-view`' },
  quill: { made: '`quill`' },
  'react-input': { made: '`react`, styrt felt på én linje', isSingleLine: true },
  'react-textarea': { made: '`react`, styrt textarea' },
  'shoelace-textarea': { made: '`@shoelace-style/shoelace`' },
  slate: { made: '`slate-react`' },
  squire: { made: '`squire-rte`' },
  summernote: { made: '`summernote`' },
  textarea: { made: 'textarea' },
  'tinymce-iframe': { made: '`tinymce`, i ramme' },
  'tinymce-inline': { made: '`tinymce`, i siden' },
  tiptap: { made: '`@tiptap/core`' },
  trix: { made: '`trix`' },
  'two-editors': { made: '`quill` ved siden av en i et annet skjema' },
  'vaadin-rte': { made: '`@vaadin/rich-text-editor`' },
  'vaadin-textarea': { made: '`@vaadin/text-area`' },
  'vue-textarea': { made: '`vue`, textarea' },
}
