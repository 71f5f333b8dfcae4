<?php
/**
 * As much of WordPress as the plugin calls, for a machine without one: what it registers is kept in $wp, options are an
 * array, and escaping is PHP's own. The escaping of a real WordPress is stricter.
 */

define( 'ABSPATH', __DIR__ . '/' );

$wp = array(
	'actions'    => array(),
	'shortcodes' => array(),
	'blocks'     => array(),
	'enqueued'   => array(),
	'inline'     => array(),
	'settings'   => array(),
	'options'    => array(),
	'may'        => false,
	'translate'  => null,
);

function add_action( $name, $call ) {
	$GLOBALS['wp']['actions'][ $name ][] = $call;
}
function add_filter( $name, $call ) {
	add_action( $name, $call );
}
function do_action( $name ) {
	foreach ( $GLOBALS['wp']['actions'][ $name ] ?? array() as $call ) {
		$call();
	}
}
function add_shortcode( $name, $call ) {
	$GLOBALS['wp']['shortcodes'][ $name ] = $call;
}
function register_block_type( $folder, $settings ) {
	$described = json_decode( file_get_contents( "$folder/block.json" ), true );

	$GLOBALS['wp']['blocks'][ $described['name'] ] = $settings + $described;
}
function get_block_wrapper_attributes() {
	return 'class="wp-block"';
}
function wp_register_script() {}
function wp_localize_script( $handle, $name, $data ) {
	$GLOBALS['wp']['localized'] = $data;
}
function wp_register_style() {}
function wp_add_inline_style( $handle, $rules ) {
	$GLOBALS['wp']['inline'][ $handle ] = $rules;
}
function wp_enqueue_script( $handle ) {
	$GLOBALS['wp']['enqueued'][] = $handle;
}
function wp_enqueue_style() {}
function plugins_url( $path ) {
	return "https://ville.example/plugins/$path";
}
function admin_url( $path ) {
	return "https://ville.example/wp-admin/$path";
}
function current_user_can() {
	return $GLOBALS['wp']['may'];
}
function register_setting( $group, $name, $settings ) {
	$GLOBALS['wp']['settings'][ $name ] = $settings;
}
function add_options_page() {}
function get_option( $name, $otherwise ) {
	return $GLOBALS['wp']['options'][ $name ] ?? $otherwise;
}
function wp_json_file_decode( $file, $options ) {
	return json_decode( file_get_contents( $file ), $options['associative'] );
}
function esc_html( $text ) {
	return htmlspecialchars( $text, ENT_QUOTES );
}
function esc_attr( $text ) {
	return esc_html( $text );
}
function esc_url( $url, $schemes = array( 'http', 'https' ) ) {
	return esc_html( esc_url_raw( $url, $schemes ) );
}
function esc_url_raw( $url, $schemes = array( 'http', 'https' ) ) {
	return in_array( parse_url( $url, PHP_URL_SCHEME ), $schemes, true ) ? $url : '';
}
function esc_html__( $text ) {
	return esc_html( $text );
}
function __( $text ) {
	return $text;
}
function sanitize_text_field( $text ) {
	return trim( strip_tags( $text ) );
}
function sanitize_hex_color( $colour ) {
	return preg_match( '/^#([0-9a-f]{3}){1,2}$/i', $colour ) ? $colour : null;
}
function wp_kses( $html, $allowed ) {
	$kept = strip_tags( $html, array_keys( $allowed ) );
	return preg_replace( '/ on\w+="[^"]*"|javascript:/i', '', $kept );
}
function load_plugin_textdomain() {}
function plugin_basename( $file ) {
	return basename( dirname( $file ) ) . '/' . basename( $file );
}
function wp_set_script_translations( $handle, $domain, $folder ) {
	$GLOBALS['wp']['script translations'] = array( $handle, $domain, basename( $folder ) );
}
function translate_with_gettext_context( $text, $context ) {
	return $GLOBALS['wp']['translate'] ? $GLOBALS['wp']['translate']( $text, $context ) : $text;
}
