/**
 * What every page of the suite shares: the layout, its components, dates in Spanish, forms that
 * keep what was typed, protection of form posts, and the pages that tell an error in plain words.
 * Qute templates stand in {@code templates/}; no page of one service lives here.
 */
package mx.ine.transparencia.pages;
