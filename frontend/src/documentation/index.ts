// In one chunk: who loses the connection in the list still comes to the form.
export { default as EntryPage } from './entry/EntryPage';
export { default as DueListPage } from './list/DueListPage';
