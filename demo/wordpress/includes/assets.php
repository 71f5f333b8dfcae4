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

/** Until its script is there, an element is inline text to a browser: a theme's column would jump. So would what stands under a list. */
function style(): string {
	$tags    = ':is(' . implode( ', ', array_map( __NAMESPACE__ . '\tag_of', array_keys( elements() ) ) ) . ')';
	$options = options();
	$rules   = $tags . ':not(:defined) { display: flow-root; } anacej-meeting-calendar { min-height: 20em; }';
	$rules  .= accent_rule( $tags, $options['accent'] );
	if ( in_array( $options['scheme'], array( 'light', 'dark' ), true ) ) {
		$rules .= ' ' . $tags . ' { color-scheme: ' . $options['scheme'] . '; }';
	}
	return $rules;
}

/** The surfaces of the elements' two schemes, and the accents they have themselves (`src/styles/tokens.ts`). */
const SURFACES = array( '#ffffff', '#15181d' );
const ACCENTS  = array( '#1d4f91', '#9cc3ff' );
/** What text needs to be read (WCAG 2.2, 1.4.3). */
const READABLE = 4.5;

/**
 * The colour of actions, in each scheme only where it can be read there.
 *
 * @param string $tags   The elements, as a selector.
 * @param string $colour Sanitized when it was kept, and again here: an option may have been written by something else.
 */
function accent_rule( string $tags, string $colour ): string {
	$accent = six_digits( (string) sanitize_hex_color( $colour ) );
	if ( '' === $accent ) {
		return '';
	}
	$accents = array_map(
		static fn( string $surface, string $own ): string => contrast( $accent, $surface ) >= READABLE ? $accent : $own,
		SURFACES,
		ACCENTS
	);
	return sprintf(
		' %s { --anacej-accent: light-dark(%s); --anacej-on-accent: light-dark(%s); }',
		$tags,
		implode( ', ', $accents ),
		implode( ', ', array_map( __NAMESPACE__ . '\text_on', $accents ) )
	);
}

/** White or black, whichever can be read on a colour. */
function text_on( string $colour ): string {
	return contrast( $colour, '#ffffff' ) >= READABLE ? '#ffffff' : '#000000';
}

function six_digits( string $colour ): string {
	return 4 === strlen( $colour ) ? preg_replace( '/([0-9a-f])/i', '$1$1', $colour ) : $colour;
}

/** WCAG 2.2, «contrast ratio» of two colours as `#rrggbb`: 1 to 21. */
function contrast( string $one, string $other ): float {
	$luminances = array( luminance( $one ), luminance( $other ) );
	return ( max( $luminances ) + 0.05 ) / ( min( $luminances ) + 0.05 );
}

/** WCAG 2.2, «relative luminance». */
function luminance( string $colour ): float {
	$linear = array_map(
		static function ( string $pair ): float {
			$value = hexdec( $pair ) / 255;
			return $value <= 0.04045 ? $value / 12.92 : ( ( $value + 0.055 ) / 1.055 ) ** 2.4;
		},
		str_split( ltrim( $colour, '#' ), 2 )
	);
	return 0.2126 * $linear[0] + 0.7152 * $linear[1] + 0.0722 * $linear[2];
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
