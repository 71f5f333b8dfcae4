<?php
/**
 * Which elements there are, and what may be set on each: `assets/elements.json`, written from custom-elements.json.
 *
 * @package Anacej\Rencontres
 */

namespace Anacej\Rencontres;

defined( 'ABSPATH' ) || exit;

/**
 * The elements by name without their prefix.
 *
 * @return array<string, array{title: string, attributes: array<string, string>, choices: array<string, array{values: string[], usual: string}>, words: array<string, array{label: string, hint: string}>}>
 *         Attributes by name, each with its
 *         kind: `boolean`, `switch`, `number`, `choice` or `text` (see `attribute_value`).
 */
function elements(): array {
	static $elements = null;
	if ( null === $elements ) {
		$read     = wp_json_file_decode( dirname( FILE ) . '/assets/elements.json', array( 'associative' => true ) );
		$elements = is_array( $read ) ? $read : array();
	}
	return $elements;
}
