<?php
/**
 * An element as HTML, everything in it escaped.
 *
 * @package Anacej\Rencontres
 */

namespace Anacej\Rencontres;

defined( 'ABSPATH' ) || exit;

/** What may stand inside a tag until the element is ready: text and links. */
const IN_FALLBACK = array(
	'a'      => array(
		'href'     => true,
		'hreflang' => true,
		'title'    => true,
	),
	'em'     => array(),
	'strong' => array(),
	'br'     => array(),
);

function tag_of( string $element ): string {
	return 'anacej-' . $element;
}

/**
 * @param string               $element  Name without the prefix, one of `elements()`.
 * @param array<string, mixed> $given    Attributes by name. Those that the element does not know are left out.
 * @param string               $fallback HTML to show in place of the link to the agenda. Anything but text and links is
 *                                       taken out of it.
 */
function render( string $element, array $given, string $fallback = '' ): string {
	$known   = elements()[ $element ] ?? null;
	$options = options();
	$own     = $given['endpoint'] ?? '';
	$address = esc_url( is_string( $own ) && '' !== $own ? $own : $options['endpoint'], array( 'https', 'http' ) );
	if ( null === $known ) {
		return '';
	}
	if ( '' === $address ) {
		return missing_endpoint();
	}
	enqueue_assets();
	$html = ' endpoint="' . $address . '"';
	foreach ( $known['attributes'] as $name => $kind ) {
		$value = attribute_value( $given[ $name ] ?? null, $kind );
		if ( null !== $value ) {
			$html .= ' ' . $name . '="' . esc_attr( $value ) . '"';
		}
	}
	$inside = '' !== trim( $fallback ) ? text_and_links( $fallback ) : link_to_agenda( title_of( $known['title'] ), $options );
	$tag    = tag_of( $element );
	// One line: `wpautop` would tear a tag apart that has paragraphs in it.
	return '<' . $tag . $html . '>' . preg_replace( '/\s*\n\s*/', ' ', $inside ) . '</' . $tag . '>';
}

/**
 * @param mixed  $value As a block or a shortcode has it.
 * @param string $kind  `boolean`, off unless it is there; `switch`, on unless it says «false»; `number`; or `choice` and `text`: of
 *                       words that it does not know the element says so itself.
 * @return string|null `null` for what is not set, is no such value, or would say nothing new.
 */
function attribute_value( $value, string $kind ): ?string {
	if ( is_bool( $value ) ) {
		$value = $value ? 'true' : 'false';
	}
	$text = is_scalar( $value ) ? trim( (string) $value ) : '';
	switch ( $kind ) {
		case 'boolean':
			return '' === $text || is_no( $text ) ? null : '';
		case 'switch':
			return is_no( $text ) ? 'false' : null;
		case 'number':
			return is_numeric( $text ) ? $text : null;
		default:
			return '' === $text ? null : $text;
	}
}

/** In a shortcode people write `past="1"`, `past="past"` as in HTML, or `past="non"`. */
function is_no( string $text ): bool {
	return in_array( strtolower( $text ), array( 'false', '0', 'no', 'non' ), true );
}

/** Takes scripts and styles out with what is in them: `wp_kses` would leave their text. */
function text_and_links( string $html ): string {
	return wp_kses( preg_replace( '@<(script|style)[^>]*>.*?</\\1>@si', '', $html ) ?? '', IN_FALLBACK, array( 'https', 'http', 'mailto' ) );
}

/** @param array{agenda: string, network: string} $options What the settings say. */
function link_to_agenda( string $title, array $options ): string {
	$href = esc_url( $options['agenda'], array( 'https', 'http' ) );
	$text = implode( ' – ', array_filter( array( $title, $options['network'] ) ) );
	return '' === $href ? esc_html( $text ) : '<a href="' . $href . '">' . esc_html( $text ) . '</a>';
}

/** Said to those who can mend it; visitors see nothing. */
function missing_endpoint(): string {
	if ( ! current_user_can( 'manage_options' ) ) {
		return '';
	}
	return sprintf(
		'<p><a href="%s">%s</a></p>',
		esc_url( admin_url( 'options-general.php?page=' . PAGE ) ),
		esc_html__( 'Rencontres : écrivez d’abord l’adresse des données dans les réglages.', 'anacej-rencontres' )
	);
}
