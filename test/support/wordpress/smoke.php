<?php
/** Loads the plugin of the folder it is given and prints, as JSON, what it writes for cases that matter. */

require __DIR__ . '/stubs.php';
require $argv[1] . '/anacej-rencontres.php';

do_action( 'init' );
do_action( 'admin_init' );

$shortcode = static fn( string $name, array $attributes, string $content = '' ): string => $wp['shortcodes'][ $name ]( $attributes, $content );
$said      = array(
	'shortcodes' => array_keys( $wp['shortcodes'] ),
	'blocks'     => array_keys( $wp['blocks'] ),
	'visitor'    => $shortcode( 'anacej_meeting_calendar', array() ),
);
$wp['may']     = true;
$said['admin'] = $shortcode( 'anacej_meeting_calendar', array() );

$said['kept']                        = $wp['settings']['anacej_rencontres']['sanitize_callback'](
	array(
		'endpoint' => 'javascript:alert(1)',
		'agenda'   => array( 'https://example.org' ),
		'network'  => '<script>x</script>Réseau',
		'scheme'   => 'red',
		'accent'   => 'red; } body { display: none',
		'other'    => 'x',
	)
);
$wp['options']['anacej_rencontres']  = array(
	'endpoint' => 'https://data.example/network.json',
	'agenda'   => 'https://example.org/agenda',
	'network'  => 'Réseau <b>',
	'accent'   => '#00615c',
	'scheme'   => 'dark',
);
$said['enqueued before'] = $wp['enqueued'];
$said['plain']           = $shortcode( 'anacej_meeting_calendar', array( 'limit' => '5' ) );
$said['enqueued after']  = $wp['enqueued'];
$said['hostile']         = $shortcode(
	'anacej_meeting_calendar',
	array(
		'date'   => '"><script>alert(1)</script>',
		'limit'  => 'five',
		'onload' => 'alert(1)',
	),
	'<a href="https://example.org" onclick="x">Lien</a><script>alert(2)</script><img src="x">'
);
$said['endpoint']        = $shortcode( 'anacej_meeting_calendar', array( 'endpoint' => 'javascript:alert(1)' ) );
$said['steps']           = $shortcode( 'anacej_registration_form', array( 'steps' ) );
$said['yes']             = $shortcode( 'anacej_meeting_calendar', array( 'past' => '1' ) ) . $shortcode( 'anacej_meeting_calendar', array( 'past' => 'past' ) );
$said['no']              = $shortcode( 'anacej_meeting_calendar', array( 'past' => 'non' ) ) . $shortcode( 'anacej_testimonial_carousel', array( 'follow-selection' => '0' ) );
$said['block']           = $wp['blocks']['anacej-rencontres/testimonial-carousel']['render_callback'](
	array( 'follow-selection' => 'false' )
);
$said['style']           = Anacej\Rencontres\style();
$said['module']          = Anacej\Rencontres\as_module( '<script src="a.js" type="text/javascript"></script>', 'anacej-rencontres' );
$said['other module']    = Anacej\Rencontres\as_module( '<script src="a.js"></script>', 'jquery' );

$said['English file']     = Anacej\Rencontres\english_file( 'languages/anacej-rencontres-en_GB.mo', 'anacej-rencontres' );
$said['English script']   = Anacej\Rencontres\english_file( 'l/anacej-rencontres-en_CA-x.json', 'x', 'anacej-rencontres' );
$said['other language']   = Anacej\Rencontres\english_file( 'languages/anacej-rencontres-de_DE.mo', 'anacej-rencontres' );
$said['other plugin']     = Anacej\Rencontres\english_file( 'languages/other-en_GB.mo', 'other' );

$wp['translate']  = static fn( string $text, string $context ): string => "$context: $text";
$said['translated'] = Anacej\Rencontres\translated_elements()['level-filter']['words']['layout']['label'];

echo json_encode( $said, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
