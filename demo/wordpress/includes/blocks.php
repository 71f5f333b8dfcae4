<?php
/**
 * A block for each element, rendered here: what is stored in an article is its attributes, which pass with every role.
 *
 * @package Anacej\Rencontres
 */

namespace Anacej\Rencontres;

defined( 'ABSPATH' ) || exit;

const EDITOR = 'anacej-rencontres-editor';

function register_blocks(): void {
	wp_register_script(
		EDITOR,
		plugins_url( 'blocks/editor.js', FILE ),
		array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components', 'wp-i18n' ),
		VERSION,
		true
	);
	wp_set_script_translations( EDITOR, DOMAIN, dirname( FILE ) . '/languages' );
	// What each option is called, what it does, and of which kind it is.
	wp_localize_script( EDITOR, 'anacejRencontres', array( 'elements' => translated_elements() ) );
	foreach ( elements() as $element => $described ) {
		register_block_type(
			dirname( FILE ) . '/blocks/' . $element,
			array(
				'attributes'      => array_map( __NAMESPACE__ . '\block_attribute', $described['attributes'] ),
				'render_callback' => static fn( array $attributes ): string => sprintf(
					'<div %s>%s</div>',
					get_block_wrapper_attributes(),
					render( $element, $attributes )
				),
			)
		);
	}
}
add_action( 'init', __NAMESPACE__ . '\register_blocks' );

/** Text in the editor whatever it is in the tag: an empty field is «not set», which no number or boolean can say. */
function block_attribute(): array {
	return array( 'type' => 'string' );
}
