<?php
/**
 * What the settings page keeps: one option, read with its defaults.
 *
 * @package Anacej\Rencontres
 */

namespace Anacej\Rencontres;

defined( 'ABSPATH' ) || exit;

const OPTION = 'anacej_rencontres';

/** @return array{endpoint: string, agenda: string, network: string, scheme: string, accent: string} */
function options(): array {
	$defaults = array(
		'endpoint' => '',
		'agenda'   => '',
		'network'  => '',
		'scheme'   => 'auto',
		'accent'   => '',
	);
	$kept     = get_option( OPTION, array() );
	return array_merge( $defaults, is_array( $kept ) ? array_intersect_key( $kept, $defaults ) : array() );
}

/**
 * What a form sent, as it may be kept. Anything else than a web address, a known scheme or a colour counts as not said.
 *
 * @param mixed $sent Trusted in nothing.
 */
function sanitize_options( $sent ): array {
	$sent = is_array( $sent ) ? $sent : array();
	$text = static fn( string $name ): string => is_string( $sent[ $name ] ?? null ) ? trim( $sent[ $name ] ) : '';
	return array(
		'endpoint' => esc_url_raw( $text( 'endpoint' ), array( 'https', 'http' ) ),
		'agenda'   => esc_url_raw( $text( 'agenda' ), array( 'https', 'http' ) ),
		'network'  => sanitize_text_field( $text( 'network' ) ),
		'scheme'   => in_array( $text( 'scheme' ), array( 'light', 'dark' ), true ) ? $text( 'scheme' ) : 'auto',
		'accent'   => sanitize_hex_color( $text( 'accent' ) ) ?? '',
	);
}
