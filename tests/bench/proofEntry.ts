/** What the proofing benchmark uses of core. */
export { viewOf } from '@core/findings/view';
export { DEFAULT_HOUSE } from '@core/lists/house';
export { confusables } from '@core/lists/confusables';
export { FIXED_PHRASES } from '@core/lists/fixedPhrases';
export { misspellings } from '@core/lists/misspellings';
export { TRADITIONAL } from '@core/lists/traditional';
export { clean, detect, PASSES } from '@core/pipeline';
export { applyStep } from '@core/edit/journal';
export { newEdition } from '@core/structure/newEdition';
