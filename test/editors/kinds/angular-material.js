import '@angular/compiler'
import { CdkTextareaAutosize } from '@angular/cdk/text-field'
import { Component, provideZonelessChangeDetection } from '@angular/core'
import { FormControl, ReactiveFormsModule } from '@angular/forms'
import { MatInputModule } from '@angular/material/input'
import { bootstrapApplication } from '@angular/platform-browser'

const TEMPLATE = `<mat-form-field style="width: 40em"><mat-label>Spørsmål</mat-label>
  <textarea matInput cdkTextareaAutosize cdkAutosizeMinRows="5" [formControl]="control"></textarea></mat-form-field>`

const control = new FormControl('')
class Field {
  control = control
}
const imports = [MatInputModule, ReactiveFormsModule, CdkTextareaAutosize]
Component({ selector: 'own-field', imports, template: TEMPLATE })(Field)

/** @type {import('../frame.js').Mount} */
export const mount = async (place) => {
  place.append(document.createElement('own-field'))
  await bootstrapApplication(Field, { providers: [provideZonelessChangeDetection()] })
  return { text: () => control.value ?? '' }
}
