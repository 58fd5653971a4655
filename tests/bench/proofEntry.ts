/** What the proofing benchmark uses of core. */

export { applyStep } from '@core/edit/journal';
export { viewOf } from '@core/findings/view';
export { confusables } from '@core/lists/confusables';
export { FIXED_PHRASES } from '@core/lists/fixedPhrases';
export { DEFAULT_HOUSE } from '@core/lists/house';
export { misspellings } from '@core/lists/misspellings';
export { TRADITIONAL } from '@core/lists/traditional';
export { clean, detect, PASSES } from '@core/pipeline';
export { newEdition } from '@core/structure/newEdition';
