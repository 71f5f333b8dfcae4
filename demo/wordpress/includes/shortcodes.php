<?php
/**
 * `[anacej_meeting_calendar limit="5"]`, and so on for each element; what is put between two of them is the fallback.
 *
 * @package Anacej\Rencontres
 */

namespace Anacej\Rencontres;

defined( 'ABSPATH' ) || exit;

function register_shortcodes(): void {
	foreach ( array_keys( elements() ) as $element ) {
		add_shortcode(
			'anacej_' . str_replace( '-', '_', $element ),
			static fn( $attributes, $content = '' ): string => render(
				$element,
				is_array( $attributes ) ? named( $attributes ) : array(),
				(string) $content
			)
		);
	}
}
add_action( 'init', __NAMESPACE__ . '\register_shortcodes' );

/**
 * `[… steps]` comes as a value without a name: such an attribute is on.
 *
 * @param array<int|string, string> $attributes As WordPress parsed them.
 */
function named( array $attributes ): array {
	$named = array();
	foreach ( $attributes as $name => $value ) {
		if ( is_int( $name ) ) {
			$named[ $value ] = true;
		} else {
			$named[ $name ] = $value;
		}
	}
	return $named;
}
