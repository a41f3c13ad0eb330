import { createApp, h, ref } from 'vue'

/** @type {import('../frame.js').Mount} */
export const mount = (place) => {
  const text = ref('')
  const onInput = (event) => {
    text.value = event.target.value
  }
  createApp({
    render: () => h('textarea', { value: text.value, onInput, rows: 6, cols: 60, 'aria-labelledby': 'name' }),
  }).mount(place)
  return { text: () => text.value }
}
