import { defineElement } from '../define-element.ts';
import { RegistrationForm } from './registration-form.ts';

defineElement('anacej-registration-form', RegistrationForm);

export { RegistrationForm };
