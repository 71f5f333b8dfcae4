<?php
/**
 * The script, from this very site, on the pages that need it and on no other.
 *
 * @package Anacej\Rencontres
 */

namespace Anacej\Rencontres;

defined( 'ABSPATH' ) || exit;

const HANDLE = 'anacej-rencontres';

function register_assets(): void {
	wp_register_script( HANDLE, plugins_url( 'assets/anacej-rencontres.js', FILE ), array(), VERSION, true );
	wp_register_style( HANDLE, false, array(), VERSION );
	wp_add_inline_style( HANDLE, style() );
}
add_action( 'init', __NAMESPACE__ . '\register_assets' );

function enqueue_assets(): void {
	wp_enqueue_script( HANDLE );
	wp_enqueue_style( HANDLE );
}

/** Until its script is there, an element is inline text to a browser: a theme's column would jump. */
function style(): string {
	$tags    = ':is(' . implode( ', ', array_map( __NAMESPACE__ . '\tag_of', array_keys( elements() ) ) ) . ')';
	$options = options();
	$rules   = $tags . ':not(:defined) { display: block; }';
	// Sanitized when it was kept, and again here: an option may have been written by something else.
	$accent = sanitize_hex_color( $options['accent'] );
	if ( $accent ) {
		$rules .= ' ' . $tags . ' { --anacej-accent: ' . $accent . '; --anacej-on-accent: ' . text_on( $accent ) . '; }';
	}
	if ( in_array( $options['scheme'], array( 'light', 'dark' ), true ) ) {
		$rules .= ' ' . $tags . ' { color-scheme: ' . $options['scheme'] . '; }';
	}
	return $rules;
}

/**
 * White or black, whichever can be read on a colour (WCAG 2.2, «relative luminance»).
 *
 * @param string $colour As `#rgb` or `#rrggbb`.
 */
function text_on( string $colour ): string {
	$digits = ltrim( $colour, '#' );
	if ( 3 === strlen( $digits ) ) {
		$digits = preg_replace( '/(.)/', '$1$1', $digits );
	}
	$linear = array_map(
		static function ( string $pair ): float {
			$value = hexdec( $pair ) / 255;
			return $value <= 0.04045 ? $value / 12.92 : ( ( $value + 0.055 ) / 1.055 ) ** 2.4;
		},
		str_split( $digits, 2 )
	);
	// Where both are read equally well: (1.05 / (l + 0.05)) = ((l + 0.05) / 0.05).
	return 0.2126 * $linear[0] + 0.7152 * $linear[1] + 0.0722 * $linear[2] > 0.179 ? '#000000' : '#ffffff';
}

/**
 * WordPress 6.1 has no word for modules yet (`wp_enqueue_script_module` came with 6.5).
 *
 * @param string $tag    The whole tag.
 * @param string $handle Whose it is.
 */
function as_module( string $tag, string $handle ): string {
	if ( HANDLE !== $handle ) {
		return $tag;
	}
	$tag = preg_replace( '/\stype=([\'"])[^\'"]*\1/', '', $tag );
	return str_replace( '<script ', '<script type="module" ', $tag );
}
add_filter( 'script_loader_tag', __NAMESPACE__ . '\as_module', 10, 2 );
