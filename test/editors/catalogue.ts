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
  'angular-material': { made: '`@angular/material`, textarea that grows' },
  'autosize-textarea': { made: '`autosize`' },
  'ckeditor4-classic': { made: '`ckeditor4`, in a frame' },
  'ckeditor4-inline': { made: '`ckeditor4`, inline' },
  ckeditor5: { made: '`ckeditor5`' },
  'closed-shadow-textarea': { made: 'textarea in a closed shadow root' },
  codemirror6: { made: '`codemirror`' },
  contenteditable: { made: 'contenteditable' },
  'contenteditable-plaintext': { made: 'contenteditable, plain text only' },
  'contenteditable-shadow': { made: 'contenteditable in an open shadow root' },
  'designmode-iframe': { made: 'frame in `designMode`' },
  draftjs: { made: '`draft-js`' },
  'fluent-textarea': { made: '`@fluentui/web-components`' },
  'iframe-cross': { made: 'frame of another origin' },
  'iframe-nested': { made: 'frame in a frame' },
  'iframe-srcdoc': { made: 'frame from `srcdoc`' },
  'iframe-written': { made: 'frame from `document.write`' },
  'ionic-textarea': { made: '`@ionic/core`' },
  jodit: { made: '`jodit`' },
  lexical: { made: '`lexical`' },
  'material-web': { made: '`@material/web`' },
  monaco: { made: '`monaco-editor`', unreadable: 'takes the keys by EditContext, and draws its text itself' },
  'mui-textarea': { made: '`@mui/material`' },
  'nested-shadow-textarea': { made: 'textarea two shadow roots deep' },
  prosemirror: { made: '`prosemirror-view`' },
  quill: { made: '`quill`' },
  'react-input': { made: '`react`, controlled input', isSingleLine: true },
  'react-textarea': { made: '`react`, controlled textarea' },
  'shoelace-textarea': { made: '`@shoelace-style/shoelace`' },
  slate: { made: '`slate-react`' },
  squire: { made: '`squire-rte`' },
  summernote: { made: '`summernote`' },
  textarea: { made: 'textarea' },
  'tinymce-iframe': { made: '`tinymce`, in a frame' },
  'tinymce-inline': { made: '`tinymce`, inline' },
  tiptap: { made: '`@tiptap/core`' },
  trix: { made: '`trix`' },
  'two-editors': { made: '`quill`, beside one of another form' },
  'vaadin-rte': { made: '`@vaadin/rich-text-editor`' },
  'vaadin-textarea': { made: '`@vaadin/text-area`' },
  'vue-textarea': { made: '`vue`, textarea' },
}
