/** Every key of a form; a message is kept under the id of its step, which never begins so. */
export const FORM_PREFIX = 'form:'
