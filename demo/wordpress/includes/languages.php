<?php
/**
 * The plugin speaks French; in English it says what `languages` has. Every kind of English gets the one there is.
 *
 * @package Anacej\Rencontres
 */

namespace Anacej\Rencontres;

defined( 'ABSPATH' ) || exit;

const DOMAIN = 'anacej-rencontres';

function load_translations(): void {
	load_plugin_textdomain( DOMAIN, false, dirname( plugin_basename( FILE ) ) . '/languages' );
}
// Before the blocks, whose titles are translated when they are registered.
add_action( 'init', __NAMESPACE__ . '\load_translations', 0 );

/**
 * @param string|false $file   Where WordPress looks: its name has the locale in it.
 * @param string       $first  The domain for PHP, the script for the editor.
 * @param string       $domain The domain for the editor.
 * @return string|false
 */
function english_file( $file, string $first, string $domain = '' ) {
	if ( ! is_string( $file ) || ! in_array( DOMAIN, array( $first, $domain ), true ) ) {
		return $file;
	}
	return preg_replace( '/-en_[A-Z]{2}(?=[.-])/', '-en_US', $file );
}
add_filter( 'load_textdomain_mofile', __NAMESPACE__ . '\english_file', 10, 2 );
add_filter( 'load_script_translation_file', __NAMESPACE__ . '\english_file', 10, 3 );

/** The title of a block, as WordPress translates those of block.json. */
function title_of( string $title ): string {
	return translate_with_gettext_context( $title, 'block title', DOMAIN );
}

/** The elements with the words of their options in the language of whoever edits. */
function translated_elements(): array {
	$elements = elements();
	foreach ( $elements as $element => $described ) {
		foreach ( $described['words'] as $option => $words ) {
			$elements[ $element ]['words'][ $option ] = array_map(
				static fn( string $text ): string => translate_with_gettext_context( $text, "$element.$option", DOMAIN ),
				$words
			);
		}
	}
	return $elements;
}
